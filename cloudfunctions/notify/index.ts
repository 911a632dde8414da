import { nothing } from '#types/schemas'
import { channelTest } from '#types/schemas-push'
import { system } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { deliverPushes } from '../core/operations/deliver-pushes'
import { runNotify } from '../core/operations/run-notify'
import { testPushChannel } from '../core/operations/test-push-channel'

/** What needs the world outside: copies of the inbox to the channels, texts to be checked before others read them. */
export const main = serve({
  transport: 'internal',
  job: 'notify',
  onTimer: 'notify.run',
  operations: {
    'notify.run': system(nothing, runNotify),
    'push.deliver': system(nothing, deliverPushes),
    'channel.test': system(channelTest, testPushChannel),
  },
})
