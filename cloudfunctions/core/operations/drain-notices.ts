import type { SystemActor } from '#types/people'
import { attempt } from '../platform/attempt'
import { deliverNotices } from './deliver-notices'
import { worldOfCase } from './governing-world'
import type { Call, Dependencies } from './operation'
import { workThrough } from './work-through'

const BATCH = 20
/** Younger debts belong to the call that made them: it is still at work. */
const YOUNG_MS = 2_000
const LATER_MS = 5 * 60_000
/** A part of the function's time: the clocks come first. */
const TIME_MS = 3_000

/** Serves the notices that a call could not, whatever became of it. */
export function drainNotices(
  dependencies: Dependencies,
  _actor: SystemActor,
  { now }: Call,
): Promise<number> {
  const { store } = dependencies
  return workThrough({
    next: () => store.cases.due('owedAt', now - YOUNG_MS, BATCH),
    each: async (document) => {
      const served = await attempt('inbox', async () => {
        const world = await worldOfCase(store.regions, document, now)
        await deliverNotices(dependencies, document, world)
      })
      // Whoever cannot be served now steps behind those who can.
      if (!served) await attempt('inbox-later', () => store.cases.mark(document, { owedAt: now + LATER_MS }))
      return served
    },
    milliseconds: TIME_MS,
  })
}
