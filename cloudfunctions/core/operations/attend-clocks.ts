import type { SystemActor } from '#types/people'
import { attend } from '../domain/sweep'
import { attempt } from '../platform/attempt'
import type { StoredCase } from '../store/case-shape'
import { caseSweep } from './change-by-sweep'
import type { Call, Dependencies } from './operation'
import { workThrough } from './work-through'

const BATCH = 40
/** Less than half of the function's 20 seconds: the other jobs of a run, and its last batch, have the rest. */
const MILLISECONDS = 8_000
const MINUTE = 60_000
/** After so many failures a case is set aside: it shows in health instead of blocking the batch for ever. */
const MOST_TRIES = 8

/** Warns, moves on what ran out, and closes what nobody rated: whatever stands in `nextAt` and is due, dangers first. */
export async function attendClocks(
  dependencies: Dependencies,
  actor: SystemActor,
  call: Call,
): Promise<number> {
  const { cases } = dependencies.store
  const sweep = caseSweep(dependencies, actor, call, { name: 'clock', wanted: attend })
  return workThrough<StoredCase>({
    next: async () => {
      const dangers = await cases.due('urgentAt', call.now, BATCH)
      return dangers.length > 0 ? dangers : cases.due('nextAt', call.now, BATCH)
    },
    each: async (document) => {
      const attended = await attempt('clock', () => sweep.change(document))
      if (!attended) await setAside(dependencies, document, call.now)
      return attended
    },
    after: () => sweep.tell(),
    milliseconds: MILLISECONDS,
  })
}

async function setAside({ store }: Dependencies, document: StoredCase, now: number): Promise<void> {
  const tries = document.tries + 1
  const nextAt = tries >= MOST_TRIES ? null : now + MINUTE * 2 ** tries
  const urgentAt = document.urgentAt === null ? null : nextAt
  const asideAt = nextAt === null ? now : null
  await attempt('set-aside', () => store.cases.mark(document, { tries, nextAt, urgentAt, asideAt }))
}
