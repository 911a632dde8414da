import { nothing } from '#types/schemas'
import { system } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { sweep } from '../core/operations/sweep'

/** What time asks. */
export const main = serve({
  transport: 'internal',
  job: 'sweep',
  onTimer: 'sweep.run',
  operations: { 'sweep.run': system(nothing, sweep) },
})
