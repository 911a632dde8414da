import type { SystemActor } from '#types/people'
import { knownUntil } from '../domain/clock'
import { recompute } from '../domain/recompute'
import { attempt } from '../platform/attempt'
import type { StoredCase } from '../store/case-shape'
import { caseSweep } from './change-by-sweep'
import type { Call, Dependencies } from './operation'
import { workThrough } from './work-through'

const BATCH = 40
const MILLISECONDS = 3_000
/** A case that fails so often waits for the next calendar, or for whoever moves it next. */
const MOST_TRIES = 8

/** Makes the provisional deadlines exact that the calendar now reaches: nothing to do but in the weeks after a new year is loaded. */
export async function recomputeClocks(
  dependencies: Dependencies,
  actor: SystemActor,
  call: Call,
): Promise<number> {
  const { cases, regions } = dependencies.store
  const calendar = await regions.calendar(call.now)
  if (calendar === null) return 0
  const known = knownUntil(calendar)
  const sweep = caseSweep(dependencies, actor, call, { name: 'calendar', wanted: recompute })
  return workThrough<StoredCase>({
    next: () => cases.due('provisionalAt', known, BATCH),
    each: async (document) => {
      const done = await attempt('calendar', () => sweep.change(document))
      if (!done) await setAside(dependencies, document, known)
      return done
    },
    after: () => sweep.tell(),
    milliseconds: MILLISECONDS,
  })
}

async function setAside({ store }: Dependencies, document: StoredCase, known: number): Promise<void> {
  const tries = document.tries + 1
  const parked = tries >= MOST_TRIES ? { provisionalAt: known + 1 } : {}
  await attempt('set-aside', () => store.cases.mark(document, { tries, ...parked }))
}
