import type { MoveInput } from '#types/contract'
import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { relationOf } from '../domain/relation'
import { isStranger, mayRead } from '../domain/rights'
import { decrypt } from '../platform/cipher'
import type { StoredCase } from '../store/case-shape'
import { worldOfCase } from './governing-world'
import { moveCase } from './move-case'
import type { Call, Dependencies, Operation } from './operation'

export interface RevealInput {
  readonly id: string
  readonly reason: string
  readonly words: string
}

/**
 * Whoever holds a case sees the phone its reporter left for that; everybody else entitled makes the move `reveal`, of
 * which the reporter is told. Either way it is on record before the phone is shown.
 */
export const revealReporter: Operation<StaffActor, RevealInput, { phone: string | null }> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    const document = await store.cases.byId(input.id)
    if (!document || isStranger(actor, document)) return refuse('not_found')
    const world = await worldOfCase(store.regions, document, call.now)
    if (!mayRead(actor, document, world)) return refuse('not_found')
    const allowed = await entitled(dependencies, actor, input, call, document)
    if (!allowed.ok) return allowed
    await store.access.record({
      _id: `${document._id}:${call.commandId}`,
      ...{ case: document._id, what: 'reporter', staff: actor.staffId, post: actor.post.id },
      ...{ reason: input.reason, at: call.now },
    })
    return ok({ phone: await phoneOf(dependencies, document) })
  }

async function entitled(
  dependencies: Dependencies,
  actor: StaffActor,
  { id, reason, words }: RevealInput,
  call: Call,
  { state }: StoredCase,
): Promise<Answer<unknown>> {
  if (state.contact && relationOf(actor, state) === 'holder' && state.accepted) return ok(null)
  const move: MoveInput = { id, action: 'reveal', fields: { reason, words } }
  // No phone can send an id with a colon: what it did earlier never passes for having told the reporter.
  return moveCase(dependencies)(actor, move, { ...call, commandId: `reveal:${call.commandId}` })
}

async function phoneOf({ store }: Dependencies, { state }: StoredCase): Promise<string | null> {
  if (state.reporter === null) return null
  const [person] = await store.people.byKeys([state.reporter])
  return typeof person?.phone === 'string' ? decrypt(person.phone) : null
}
