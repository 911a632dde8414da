import type { DocketFields, DocketMoveInput, DocketView } from '#types/docket-view'
import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { byOf } from '../domain/by'
import { appendToDocket, type DocketAppended } from '../domain/docket/docket-append'
import { decideDocket } from '../domain/docket/docket-decide'
import { isDocketStranger } from '../domain/docket/docket-rights'
import { docketView } from '../domain/docket/docket-view'
import { changeDocket, type StoredDocket } from '../store/dockets'
import { authored, ownerOf } from './authorship'
import { filesOf } from './case-files'
import { worldOfCase } from './governing-world'
import type { Call, Dependencies, Operation } from './operation'
import { docketTold } from './tell-docket'

/** A staff act is one read and one conditional write; every rule about it is the domain's. */
export const moveDocket: Operation<StaffActor, DocketMoveInput, DocketView> =
  (dependencies) => async (actor, move, call) => {
    const { store } = dependencies
    const command = { id: move.id, by: byOf(actor), commandId: call.commandId }
    const changed = await changeDocket(store.dockets, command, (document) =>
      decided(dependencies, document, actor, move, call),
    )
    if (!changed.ok) return changed
    const world = await worldOfCase(store.regions, changed.value, call.now)
    await docketTold(dependencies, changed.value, world)
    return ok(docketView(changed.value, actor, world, await filesOf(dependencies, changed.value)))
  }

async function decided(
  { store }: Dependencies,
  document: StoredDocket | null,
  actor: StaffActor,
  move: DocketMoveInput,
  call: Call,
): Promise<Answer<DocketAppended>> {
  if (!document || isDocketStranger(actor, document)) return refuse('not_found')
  const world = await worldOfCase(store.regions, document, call.now)
  const facts = decideDocket(document, move, actor, world)
  if (!facts.ok) return facts
  const media = move.fields.photos ?? []
  const attached = await store.uploads.attach(media, ownerOf(actor), move.id, call.now)
  if (!attached) return refuse('file_unknown')
  const context = { ...authored(actor, call), ...saidIn(move.fields), media }
  return ok(appendToDocket(document, facts.value, context, world))
}

function saidIn({ words, party }: DocketFields) {
  return { ...(words === undefined ? {} : { words }), ...(party === undefined ? {} : { party }) }
}
