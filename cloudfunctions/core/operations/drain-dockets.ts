import type { SystemActor } from '#types/people'
import { attempt } from '../platform/attempt'
import { worldOfCase } from './governing-world'
import type { Call, Dependencies } from './operation'
import { tellDocket } from './tell-docket'

const BATCH = 20
/** Younger debts belong to the call that made them: it is still at work. */
const YOUNG_MS = 2_000
const LATER_MS = 5 * 60_000

/** What a call could not tell: the people concerned, and the case whose docket has ended. */
export async function drainDockets(
  dependencies: Dependencies,
  _actor: SystemActor,
  { now }: Call,
): Promise<number> {
  const { store } = dependencies
  const owed = await store.dockets.due('owedAt', now - YOUNG_MS, BATCH)
  for (const document of owed) {
    const told = await attempt('docket', async () => {
      await tellDocket(dependencies, document, await worldOfCase(store.regions, document, now))
    })
    // Whoever cannot be served now steps behind those who can.
    if (!told) await attempt('docket-later', () => store.dockets.mark(document, { owedAt: now + LATER_MS }))
  }
  return owed.length
}
