import type { Joined } from '#types/joining-contract'
import { type Answer, ok, refuse } from '#types/refusal'
import { isOpenUntil } from '../domain/inviting'
import { type StoredStaff, withPost } from '../store/staff'
import { endSessions } from './end-sessions'
import type { Call, Dependencies } from './operation'
import { rememberPerson } from './remember-person'

/**
 * This phone becomes the one of a staff record. What the phone before it had let in ends with it. A phone that already
 * speaks for somebody keeps its record and gets the post beside its others: one person, one record.
 */
export async function bindPhone(
  dependencies: Dependencies,
  record: StoredStaff,
  personKey: string,
  call: Call,
): Promise<Answer<Joined>> {
  const { store } = dependencies
  if (!isOpenUntil(record.invitedUntil, call.now)) return refuse('not_now', 'invitation')
  const own = await store.staff.byPerson(personKey, call.now)
  if (own !== null && own._id !== record._id) return await besideOthers(dependencies, own, record)
  if (!(await store.staff.bind(record, personKey))) return refuse('not_found')
  if (isAnothers(record, personKey)) await endSessions(store, record._id, call.now)
  await rememberPerson(dependencies, { kind: 'resident', personKey }, call)
  return ok({ name: record.name, post: record.invited?.post.id ?? null })
}

function isAnothers({ person }: StoredStaff, personKey: string): boolean {
  return person !== null && person !== personKey
}

/** Only for a record that was made for this invitation: two people with posts never become one. */
async function besideOthers(
  { store }: Dependencies,
  own: StoredStaff,
  record: StoredStaff,
): Promise<Answer<Joined>> {
  const { invited, person, posts, region } = record
  if (!invited || person !== null || posts.length > 0 || region !== own.region)
    return refuse('not_now', 'boundToAnother')
  await store.staff.uninvite(record)
  await store.staff.hold(own, withPost(own.posts, invited.post))
  return ok({ name: own.name, post: invited.post.id })
}
