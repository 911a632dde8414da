import type { InvitationInput, InvitationMade } from '#types/joining-contract'
import type { NamedPost, StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { mayInvite, mayRebind } from '../domain/inviting'
import { codeFrom, hmac } from '../platform/digest'
import { phoneKeyOf } from '../platform/phone-number'
import { secret } from '../platform/secrets'
import type { Roster } from '../store/rosters'
import type { StoredStaff } from '../store/staff'
import type { Store } from '../store/store'
import { invitationHash } from './invitation-hash'
import type { Call, Operation } from './operation'
import { settingOf } from './region-setting'

const CODE_LETTERS = 12
const HOUR = 3_600_000

/**
 * A code that binds one phone to one record, for one post and for as long as the pack says. The code follows from the
 * command, so that a repeated call shows the same one; nothing but its hash is kept.
 */
export const makeInvitation: Operation<StaffActor, InvitationInput, InvitationMade> =
  ({ store }) =>
  async (actor, input, call) => {
    const roster = await store.rosters.byId(input.post)
    if (!roster || !mayInvite(actor, roster)) return refuse('not_found')
    const invitee = await inviteeOf(store, actor, input, call)
    if (!invitee.ok) return invitee
    const record = invitee.value
    const code = codeFrom(
      hmac(secret('PERSON_KEY'), `invitation:${record._id}:${call.commandId}`),
      CODE_LETTERS,
    )
    const made = (until: number) => ok({ staff: record._id, code, until })
    if (record.invited?.command === call.commandId) return made(record.invited.until)
    const { pack } = await settingOf(store.regions, actor.region, call.now)
    const until = call.now + pack.invitation.hours * HOUR
    const invited = {
      ...{ post: postOf(roster), until, byPhone: input.phone !== undefined, command: call.commandId },
      by: { staff: actor.staffId, post: actor.post.id },
    }
    const phoneKey = input.phone === undefined ? undefined : phoneKeyOf(input.phone)
    const written = await store.staff.invite(record, invitationHash(code), invited, phoneKey)
    return written ? made(until) : refuse('changed_meanwhile')
  }

function postOf({ _id: id, unit, role, scope, scopeName }: Roster): NamedPost {
  return { id, unit, role, scope, scopeName }
}

/** Somebody who has a record, or a new one under this name; it holds no post before its phone has answered. */
async function inviteeOf(
  store: Store,
  actor: StaffActor,
  { staff, name, phone }: InvitationInput,
  call: Call,
): Promise<Answer<StoredStaff>> {
  const own = staff ?? newcomerId(actor, call)
  if (await isTaken(store, phone, own)) return refuse('not_now', 'phoneTaken')
  if (staff === undefined)
    return name === undefined
      ? refuse('bad_input', 'name')
      : ok(await newcomer(store, own, actor.region, name))
  const [known] = await store.staff.byIds([staff])
  if (!known || known.left !== undefined || !mayRebind(actor, known)) return refuse('not_found')
  return ok(known)
}

/** A number that two records share would bind neither. */
async function isTaken({ staff }: Store, phone: string | undefined, own: string): Promise<boolean> {
  if (phone === undefined) return false
  return (await staff.byPhone(phoneKeyOf(phone))).some(({ _id }) => _id !== own)
}

function newcomerId({ staffId }: StaffActor, { commandId }: Call): string {
  return `s-${hmac(secret('PERSON_KEY'), `staff:${staffId}:${commandId}`).slice(0, 20)}`
}

async function newcomer(store: Store, _id: string, region: string, name: string): Promise<StoredStaff> {
  const record: StoredStaff = {
    ...{ _id, v: 1, id: _id, region, name, card: '', cardUntil: null, workPhone: '' },
    ...{ posts: [], deputy: null, patterns: [], exceptions: [] },
    ...{ person: null, invitation: '', unit: '', phoneKey: '' },
  }
  if ((await store.staff.add(record)) === 'inserted') return record
  const [known] = await store.staff.byIds([_id])
  return known ?? record
}
