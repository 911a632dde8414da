import type { ResidentActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { sha256 } from '../platform/digest'
import type { Call, Operation } from './operation'
import { rememberPerson } from './remember-person'

/**
 * Binds the phone that knows an invitation to a staff record. The invitation is used up, and the phone bound before
 * is a stranger within the minute.
 */
export const acceptInvitation: Operation<ResidentActor, { code: string }, { name: string }> =
  (dependencies) =>
  async (actor, { code }, call: Call) => {
    if (!call.caller) return refuse('not_allowed')
    const { staff } = dependencies.store
    const record = await staff.invitedBy(sha256(code.trim()))
    if (!record || !(await staff.bind(record, actor.personKey))) return refuse('not_found')
    await rememberPerson(dependencies, actor, call)
    return ok({ name: record.name })
  }
