import type { SystemActor } from '#types/people'
import { attendDocket } from '../domain/docket/docket-sweep'
import { attempt } from '../platform/attempt'
import type { StoredDocket } from '../store/dockets'
import { changeDocketBySweep, type DocketJob } from './change-docket-by-sweep'
import type { Call, Dependencies } from './operation'
import { workThrough } from './work-through'

const BATCH = 20
const MILLISECONDS = 3_000
const MINUTE = 60_000
/** After so many failures a docket is set aside: it shows in health instead of blocking the batch for ever. */
const MOST_TRIES = 8

const CLOCKS: DocketJob = {
  name: 'clock',
  wanted: ({ state }, { now }) => attendDocket(state, now),
}

/** The legal clocks warn and tell. None of them moves a docket: the day of the law stays where the law put it. */
export async function attendDockets(
  dependencies: Dependencies,
  actor: SystemActor,
  call: Call,
): Promise<number> {
  const { dockets } = dependencies.store
  return workThrough<StoredDocket>({
    next: () => dockets.due('nextAt', call.now, BATCH),
    each: async (document) => {
      const attended = await attempt('docket-clock', () =>
        changeDocketBySweep(dependencies, document, CLOCKS, { actor, call }),
      )
      if (!attended) await setAside(dependencies, document, call.now)
      return attended
    },
    milliseconds: MILLISECONDS,
  })
}

async function setAside({ store }: Dependencies, document: StoredDocket, now: number): Promise<void> {
  const tries = document.tries + 1
  const nextAt = tries >= MOST_TRIES ? null : now + MINUTE * 2 ** tries
  await attempt('set-aside', () => store.dockets.mark(document, { tries, nextAt }))
}
