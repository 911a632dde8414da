import type { Joined } from '#types/joining-contract'
import type { ResidentActor } from '#types/people'
import { refuse } from '#types/refusal'
import { personKeyOf } from '../platform/identity'
import { bindPhone } from './bind-phone'
import { invitationHash } from './invitation-hash'
import type { Call, Operation } from './operation'

/**
 * Binds the phone that knows an invitation to a staff record. The invitation is used up, and the phone bound before
 * is a stranger within the minute.
 */
export const acceptInvitation: Operation<ResidentActor, { code: string }, Joined> =
  (dependencies) =>
  async (_actor, { code }, call: Call) => {
    if (!call.caller) return refuse('not_allowed')
    // The phone itself, whichever resident it acts as.
    const personKey = personKeyOf(call.caller)
    const record = await dependencies.store.staff.invitedBy(invitationHash(code))
    return record ? await bindPhone(dependencies, record, personKey, call) : refuse('not_found')
  }
