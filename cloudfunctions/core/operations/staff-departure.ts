import type { PostId, StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import type { Roster } from '#types/roster'
import { namedIn } from '../domain/roster'
import { withoutStaff } from '../domain/roster-changes'
import type { StoredStaff } from '../store/staff'
import { type RosterCommand, writeRoster } from '../store/write-roster'
import type { Call, Dependencies, Operation } from './operation'
import { endSessions } from './end-sessions'
import { boardsFollow } from './rebuild-boards'
import { settingOf } from './region-setting'
import { givePost } from './roster-people'
import { postTitle, tellStaff } from './tell-staff'

export interface DepartureInput {
  readonly staff: string
  readonly to?: string
}

/**
 * Somebody leaves. First what they can do ends: phone, invitation, posts, sessions; then their posts get the one who
 * follows, or nobody, which health shows. Doing it again finishes what was left.
 */
export const staffDeparture: Operation<StaffActor, DepartureInput, { red: readonly PostId[] }> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    const people = await store.staff.byIds([input.staff, input.to ?? input.staff])
    const leaver = people.find(({ _id }) => _id === input.staff)
    if (leaver?.region !== actor.region) return refuse('not_found')
    const follower = followerOf(people, input, actor.region)
    if (!follower.ok) return follower
    await store.staff.depart(leaver, call.now)
    await endSessions(store, leaver._id, call.now)
    return await leavePosts(dependencies, leaver, follower.value, call)
  }

/** Whoever follows works in the same region, is somebody else, and has not left. */
function followerOf(
  people: readonly StoredStaff[],
  { staff, to }: DepartureInput,
  region: string,
): Answer<StoredStaff | null> {
  if (to === undefined) return ok(null)
  const found = people.find(({ _id }) => _id === to && to !== staff)
  return found?.region === region && found.left === undefined ? ok(found) : refuse('bad_input', 'to')
}

/** Answers the posts that are left without a liaison. */
async function leavePosts(
  dependencies: Dependencies,
  leaver: StoredStaff,
  follower: StoredStaff | null,
  call: Call,
): Promise<Answer<{ red: readonly PostId[] }>> {
  const posts = leaver.left?.posts ?? leaver.posts.map(({ id }) => id)
  const red: PostId[] = []
  for (const post of posts) {
    const left = await leavePost(dependencies, post, leaver._id, follower, call)
    if (!left.ok) return left
    if (left.value.liaison === null) red.push(post)
  }
  return ok({ red })
}

/** The roster as it stands without them; a post that no roster knows has nobody to replace. */
async function leavePost(
  dependencies: Dependencies,
  post: PostId,
  leaver: string,
  follower: StoredStaff | null,
  { commandId, now }: Call,
): Promise<Answer<Pick<Roster, 'liaison'>>> {
  const { store } = dependencies
  const command = { post, commandId: `${commandId}:${post}`, now }
  const written = await writeRoster(store.rosters, command, (roster) =>
    ok(withoutStaff(roster, leaver, follower?._id ?? null)),
  )
  if (!written.ok) return written.code === 'not_found' ? ok({ liaison: leaver }) : written
  const roster = written.value
  if (follower && namedIn(roster).includes(follower._id))
    await welcome(dependencies, follower, roster, command)
  await boardsFollow(dependencies, roster, now)
  return written
}

async function welcome(
  dependencies: Dependencies,
  follower: StoredStaff,
  roster: Roster,
  { commandId, now }: RosterCommand,
): Promise<void> {
  const { store } = dependencies
  // Read anew: the post before this one may have just been given.
  await givePost(store, await store.staff.byIds([follower._id]), roster)
  const { pack } = await settingOf(store.regions, roster.region, now)
  const title = postTitle(roster, pack)
  await tellStaff(
    dependencies,
    { key: commandId, to: follower._id, notice: 'postGiven', title, params: { post: roster._id } },
    now,
  )
}
