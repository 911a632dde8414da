import type { ResidentActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { sha256 } from '../platform/digest'
import { personKeyOf } from '../platform/identity'
import type { Call, Operation } from './operation'
import { rememberPerson } from './remember-person'

/**
 * Binds the phone that knows an invitation to a staff record. The invitation is used up, and the phone bound before
 * is a stranger within the minute.
 */
export const acceptInvitation: Operation<ResidentActor, { code: string }, { name: string }> =
  (dependencies) =>
  async (_actor, { code }, call: Call) => {
    if (!call.caller) return refuse('not_allowed')
    // The phone itself, whichever resident it acts as.
    const personKey = personKeyOf(call.caller)
    const { staff } = dependencies.store
    const record = await staff.invitedBy(sha256(code.trim()))
    if (!record || !(await staff.bind(record, personKey))) return refuse('not_found')
    await rememberPerson(dependencies, { kind: 'resident', personKey }, call)
    return ok({ name: record.name })
  }
