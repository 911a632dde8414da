import type { DocketFact } from '#types/docket-event'
import type { SystemActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { byOf } from '../domain/by'
import { appendToDocket, type DocketAppended } from '../domain/docket/docket-append'
import type { World } from '../domain/world'
import { changeDocket, type StoredDocket } from '../store/dockets'
import { authored } from './authorship'
import { worldOfCase } from './governing-world'
import type { Call, Dependencies } from './operation'
import { docketTold } from './tell-docket'

export interface DocketJob {
  readonly name: string
  readonly wanted: (document: StoredDocket, world: World) => readonly DocketFact[]
}

/** What a job of `sweep` does with one docket, unless somebody has acted on it since it was read; then it tells. */
export async function changeDocketBySweep(
  dependencies: Dependencies,
  document: StoredDocket,
  { name, wanted }: DocketJob,
  { actor, call }: { readonly actor: SystemActor; readonly call: Call },
): Promise<void> {
  const { store } = dependencies
  // The revision names the command: a second run over the same state is the same command.
  const commandId = `${name}:${String(document.rev)}`
  const world = await worldOfCase(store.regions, document, call.now)
  const command = { id: document._id, by: byOf(actor), commandId }
  const changed = await changeDocket(store.dockets, command, async (now): Promise<Answer<DocketAppended>> => {
    if (now?.rev !== document.rev) return refuse('changed_meanwhile')
    const facts = wanted(now, world)
    if (facts.length === 0) throw new Error(`The docket ${document.number} wanted "${name}" for nothing`)
    return ok(appendToDocket(now, facts, authored(actor, { ...call, commandId }), world))
  })
  if (changed.ok) await docketTold(dependencies, changed.value, world)
}
