import type { Joined } from '#types/joining-contract'
import type { ResidentActor } from '#types/people'
import { refuse } from '#types/refusal'
import { personKeyOf } from '../platform/identity'
import { phoneKeyOf, phoneNumberOf } from '../platform/phone-number'
import type { StoredStaff } from '../store/staff'
import { bindPhone } from './bind-phone'
import type { Operation } from './operation'

const HOUR = 3_600_000
/** WeChat charges for each number it vouches for, and nobody has more than a few. */
const TRIES_AN_HOUR = 5

/**
 * Joins by the phone's own number. It is told nothing but its own name: a number that nobody entered, that two share,
 * or whose record has a phone already and no open invitation, is one answer.
 */
export const joinByPhone: Operation<ResidentActor, { phoneCode: string }, Joined> =
  (dependencies) =>
  async (_actor, { phoneCode }, call) => {
    if (!call.caller) return refuse('not_allowed')
    const { store } = dependencies
    const personKey = personKeyOf(call.caller)
    if (!(await store.people.mayTry(personKey, Math.floor(call.now / HOUR), TRIES_AN_HOUR)))
      return refuse('too_many', 'phone')
    const phone = await phoneNumberOf(phoneCode, call.caller.appid)
    if (phone === null) return refuse('not_now', 'phone')
    const [record, other] = await store.staff.byPhone(phoneKeyOf(phone))
    if (!record || other || !mayJoin(record, personKey)) return refuse('not_found')
    return await bindPhone(dependencies, record, personKey, call)
  }

/** Numbers are given to other people in time: one that is bound changes phones by an invitation alone. */
function mayJoin({ person, invitation, left }: StoredStaff, personKey: string): boolean {
  return left === undefined && (person === null || person === personKey || invitation !== '')
}
