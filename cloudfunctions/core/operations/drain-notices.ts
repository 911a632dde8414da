import type { SystemActor } from '#types/people'
import { attempt } from '../platform/attempt'
import { deliverNotices } from './deliver-notices'
import { worldOfCase } from './governing-world'
import type { Call, Dependencies } from './operation'

const BATCH = 20
/** Younger debts belong to the call that made them: it is still at work. */
const YOUNG_MS = 2_000
const LATER_MS = 5 * 60_000

/** Serves the notices that a call could not, whatever became of it. */
export async function drainNotices(
  dependencies: Dependencies,
  _actor: SystemActor,
  { now }: Call,
): Promise<number> {
  const { store } = dependencies
  const owed = await store.cases.due('owedAt', now - YOUNG_MS, BATCH)
  for (const document of owed) {
    const served = await attempt('inbox', async () => {
      const world = await worldOfCase(store.regions, document, now)
      await deliverNotices(dependencies, document, world)
    })
    // Whoever cannot be served now steps behind those who can.
    if (!served) await attempt('inbox-later', () => store.cases.mark(document, { owedAt: now + LATER_MS }))
  }
  return owed.length
}
