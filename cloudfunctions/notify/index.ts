import { nothing } from '#types/schemas'
import { channelTest } from '#types/schemas-push'
import { system } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { deliverPushes } from '../core/operations/deliver-pushes'
import { testPushChannel } from '../core/operations/test-push-channel'

/** Copies of the inbox on their way to the channels; the timer takes what a call could not hand over. */
export const main = serve({
  transport: 'internal',
  job: 'notify',
  onTimer: 'push.deliver',
  operations: {
    'push.deliver': system(nothing, deliverPushes),
    'channel.test': system(channelTest, testPushChannel),
  },
})
