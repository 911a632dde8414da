import type { SystemActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { byOf } from '../domain/by'
import { appendToDocket, type DocketAppended } from '../domain/docket/docket-append'
import { attendDocket } from '../domain/docket/docket-sweep'
import { attempt } from '../platform/attempt'
import { changeDocket, type StoredDocket } from '../store/dockets'
import { authored } from './authorship'
import { worldOfCase } from './governing-world'
import type { Call, Dependencies } from './operation'
import { docketTold } from './tell-docket'
import { workThrough } from './work-through'

const BATCH = 20
const MILLISECONDS = 3_000
const MINUTE = 60_000
/** After so many failures a docket is set aside: it shows in health instead of blocking the batch for ever. */
const MOST_TRIES = 8

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
      const attended = await attempt('docket-clock', () => attendOne(dependencies, document, actor, call))
      if (!attended) await setAside(dependencies, document, call.now)
      return attended
    },
    milliseconds: MILLISECONDS,
  })
}

async function attendOne(
  dependencies: Dependencies,
  document: StoredDocket,
  actor: SystemActor,
  call: Call,
): Promise<void> {
  const { store } = dependencies
  // The revision names the command: a second run over the same state is the same command.
  const commandId = `clock:${String(document.rev)}`
  const world = await worldOfCase(store.regions, document, call.now)
  const command = { id: document._id, by: byOf(actor), commandId }
  const changed = await changeDocket(store.dockets, command, async (now): Promise<Answer<DocketAppended>> => {
    if (now?.rev !== document.rev) return refuse('changed_meanwhile')
    const facts = attendDocket(now.state, call.now)
    if (facts.length === 0) throw new Error(`The docket ${document.number} wanted attention for nothing`)
    return ok(appendToDocket(now, facts, authored(actor, { ...call, commandId }), world))
  })
  if (changed.ok) await docketTold(dependencies, changed.value, world)
}

async function setAside({ store }: Dependencies, document: StoredDocket, now: number): Promise<void> {
  const tries = document.tries + 1
  const nextAt = tries >= MOST_TRIES ? null : now + MINUTE * 2 ** tries
  await attempt('set-aside', () => store.dockets.mark(document, { tries, nextAt }))
}
