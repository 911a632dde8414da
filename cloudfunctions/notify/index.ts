import { nothing } from '#types/schemas'
import { system } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { deliverPushes } from '../core/operations/deliver-pushes'

/** Copies of the inbox on their way to WeChat; the timer takes what a call could not hand over. */
export const main = serve({
  transport: 'internal',
  job: 'notify',
  onTimer: 'push.deliver',
  operations: { 'push.deliver': system(nothing, deliverPushes) },
})
