import type { SystemActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { type Appended, appendFacts } from '../domain/append'
import { attend } from '../domain/sweep'
import { attempt } from '../platform/attempt'
import type { StoredCase } from '../store/case-shape'
import { changeCase } from '../store/change-case'
import { authored, byOf } from './authorship'
import { worldOfCase } from './governing-world'
import { noticed } from './noticed'
import type { Call, Dependencies } from './operation'

const BATCH = 20
const MINUTE = 60_000
/** After so many failures a case is set aside: it shows in health instead of blocking the batch for ever. */
const MOST_TRIES = 8

/** Warns, moves on what ran out, and closes what nobody rated: whatever stands in `nextAt` and is due. */
export async function attendClocks(
  dependencies: Dependencies,
  actor: SystemActor,
  call: Call,
): Promise<number> {
  const due = await dependencies.store.cases.due('nextAt', call.now, BATCH)
  for (const document of due) {
    const attended = await attempt('clock', () => attendOne(dependencies, document, actor, call))
    if (!attended) await setAside(dependencies, document, call.now)
  }
  return due.length
}

async function attendOne(
  dependencies: Dependencies,
  document: StoredCase,
  actor: SystemActor,
  call: Call,
): Promise<void> {
  const { store } = dependencies
  // The revision names the command: a second run over the same state is the same command.
  const own = { ...call, commandId: `clock:${String(document.rev)}` }
  const world = await worldOfCase(store.regions, document, call.now)
  const command = { id: document._id, by: byOf(actor), commandId: own.commandId }
  const changed = await changeCase(store.cases, command, async (now): Promise<Answer<Appended>> => {
    if (now?.rev !== document.rev) return refuse('changed_meanwhile')
    const facts = attend(now, world)
    if (facts.length === 0) throw new Error(`The case ${document.number} wanted attention for nothing`)
    return ok(appendFacts(now, facts, authored(actor, own), world))
  })
  if (changed.ok) await noticed(dependencies, changed.value, world)
}

async function setAside({ store }: Dependencies, document: StoredCase, now: number): Promise<void> {
  const tries = document.tries + 1
  const nextAt = tries >= MOST_TRIES ? null : now + MINUTE * 2 ** tries
  await attempt('set-aside', () => store.cases.mark(document, { tries, nextAt }))
}
