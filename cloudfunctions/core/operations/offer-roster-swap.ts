import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import type { Roster, Swap } from '#types/roster'
import type { SwapInput } from '#types/roster-view'
import { type DaysOff, peopleOn } from '../domain/roster'
import { withSwap } from '../domain/roster-changes'
import { dateOf, dayOf } from '../domain/shanghai'
import type { Store } from '../store/store'
import { writeRoster } from '../store/write-roster'
import type { Call, Dependencies, Operation } from './operation'
import { settingOf } from './region-setting'
import { holds } from './roster-people'
import { postTitle, tellStaff } from './tell-staff'

/** Offers one's own turns of a date to a colleague, perhaps against a date of theirs. Nothing counts until they agree. */
export const offerRosterSwap: Operation<StaffActor, SwapInput, { swap: string }> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    const posts = await postsOf(store, actor, input)
    if (!posts) return refuse('not_found')
    const { own, theirs } = posts
    const { pack, calendar } = await settingOf(store.regions, actor.region, call.now)
    const dates = wrongDates(input, posts, actor, calendar, call)
    const fault = dates ?? (await wrongPeople(dependencies, actor, input, theirs))
    if (fault !== null) return refuse('bad_input', fault)
    const swap = swapOf(input, actor.staffId, theirs, call.commandId)
    const command = { post: own._id, commandId: call.commandId, now: call.now }
    const written = await writeRoster(store.rosters, command, (roster) => ok(withSwap(roster, swap)))
    if (!written.ok) return written
    const word = { key: swap.id, to: input.with, notice: 'swapAsked', title: postTitle(own, pack) } as const
    const params = { date: input.date, post: own._id, swap: swap.id }
    await tellStaff(dependencies, { ...word, params }, call.now)
    return ok({ swap: swap.id })
  }

interface Posts {
  readonly own: Roster
  /** Where the date given in return lies: another post of the unit, or the same one. */
  readonly theirs: Roster
}

async function postsOf(store: Store, actor: StaffActor, { back }: SwapInput): Promise<Posts | null> {
  const other = back?.post ?? actor.post.id
  const rosters = await store.rosters.ofPosts([...new Set([actor.post.id, other])])
  const own = rosters.find(({ _id }) => _id === actor.post.id)
  const theirs = rosters.find(({ _id }) => _id === other)
  if (!own || theirs?.unit !== own.unit || theirs.region !== own.region) return null
  return { own, theirs }
}

function swapOf({ date, with: other, back }: SwapInput, staff: string, theirs: Roster, id: string): Swap {
  const returned = back ? { back: { post: theirs._id, date: back.date } } : {}
  return { kind: 'swap', id, date, staff, with: other, agreed: false, ...returned }
}

/** Each must be somebody who may act in the post whose turn they take. */
async function wrongPeople(
  { store }: Dependencies,
  { staffId, post }: StaffActor,
  { with: other, back }: SwapInput,
  theirs: Roster,
): Promise<'with' | null> {
  const people = await store.staff.byIds([staffId, other])
  const of = (id: string) => people.find(({ _id }) => _id === id)
  const mayTake = holds(of(other), post.id) && (back === undefined || holds(of(staffId), theirs._id))
  return other !== staffId && mayTake ? null : 'with'
}

/** One gives only turns that are one's own, on days still to come. */
function wrongDates(
  { date, with: other, back }: SwapInput,
  { own, theirs }: Posts,
  { staffId }: StaffActor,
  calendar: DaysOff,
  { now }: Call,
): 'date' | 'back' | null {
  const stands = (roster: Roster, day: string, who: string): boolean =>
    day >= dateOf(dayOf(now)) && peopleOn(roster, day, calendar).includes(who)
  if (!stands(own, date, staffId)) return 'date'
  return back === undefined || stands(theirs, back.date, other) ? null : 'back'
}
