import type { SystemActor } from '#types/people'
import { knownUntil } from '../domain/clock'
import { recountDocket } from '../domain/docket/docket-recount'
import { attempt } from '../platform/attempt'
import type { StoredDocket } from '../store/dockets'
import { changeDocketBySweep, type DocketJob } from './change-docket-by-sweep'
import type { Call, Dependencies } from './operation'
import { workThrough } from './work-through'

const BATCH = 20
const MILLISECONDS = 1_000
/** A docket that fails so often waits for the next calendar, or for whoever acts on it next. */
const MOST_TRIES = 8

const CALENDAR: DocketJob = {
  name: 'calendar',
  wanted: ({ state }, world) => recountDocket(state, world),
}

/** Makes the provisional legal days exact that the calendar now reaches. */
export async function recountDockets(
  dependencies: Dependencies,
  actor: SystemActor,
  call: Call,
): Promise<number> {
  const { dockets, regions } = dependencies.store
  const calendar = await regions.calendar(call.now)
  if (calendar === null) return 0
  const known = knownUntil(calendar)
  return workThrough<StoredDocket>({
    next: () => dockets.due('provisionalAt', known, BATCH),
    each: async (document) => {
      const done = await attempt('calendar', () =>
        changeDocketBySweep(dependencies, document, CALENDAR, { actor, call }),
      )
      if (!done) await setAside(dependencies, document, known)
      return done
    },
    milliseconds: MILLISECONDS,
  })
}

async function setAside({ store }: Dependencies, document: StoredDocket, known: number): Promise<void> {
  const tries = document.tries + 1
  const parked = tries >= MOST_TRIES ? { provisionalAt: known + 1 } : {}
  await attempt('set-aside', () => store.dockets.mark(document, { tries, ...parked }))
}
