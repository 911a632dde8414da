import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import type { Roster } from '#types/roster'
import type { HandOverView, LeaveInput } from '#types/roster-view'
import { namedIn, standIn } from '../domain/roster'
import { type RosterFields, withLeave } from '../domain/roster-changes'
import { rosterView } from '../domain/roster-view'
import { dateOf, dayOf } from '../domain/shanghai'
import { writeRoster } from '../store/write-roster'
import { openWork } from './open-work'
import type { Call, Dependencies, Operation } from './operation'
import { boardsFollow } from './rebuild-boards'
import { settingOf } from './region-setting'
import { holds } from './roster-people'
import { postTitle, tellStaff } from './tell-staff'

const LONGEST_DAYS = 366

/** Own leave in the post one acts in: new work goes to the deputy, what is open stays with the post and is listed. */
export const takeRosterLeave: Operation<StaffActor, LeaveInput, HandOverView> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    if (!isSound(input, call.now)) return refuse('bad_input', 'to')
    if (!(await mayStandIn(dependencies, input.deputy, actor))) return refuse('bad_input', 'deputy')
    const command = { post: actor.post.id, commandId: call.commandId, now: call.now }
    const written = await writeRoster(store.rosters, command, (roster) => decided(roster, actor, input))
    if (!written.ok) return written
    const roster = written.value
    const to = input.taken ? standIn(roster, actor.staffId, input.from, input.deputy) : null
    const { calendar } = await settingOf(store.regions, actor.region, call.now)
    await tellCover(dependencies, roster, input, to, call)
    await boardsFollow(dependencies, roster, call.now)
    return ok({ roster: rosterView(roster, call.now, calendar), to, ...(await openWork(store, roster._id)) })
  }

function isSound({ from, to }: LeaveInput, now: number): boolean {
  const latest = dateOf(dayOf(now) + LONGEST_DAYS)
  return from <= to && to >= dateOf(dayOf(now)) && to <= latest
}

/** Only somebody else who may act in the post can stand in for it. */
async function mayStandIn(
  { store }: Dependencies,
  deputy: string | undefined,
  { staffId, post }: StaffActor,
): Promise<boolean> {
  if (deputy === undefined) return true
  const [record] = await store.staff.byIds([deputy])
  return deputy !== staffId && holds(record, post.id)
}

function decided(roster: Roster, { staffId }: StaffActor, input: LeaveInput): Answer<RosterFields> {
  if (!namedIn(roster).includes(staffId)) return refuse('not_allowed')
  return ok(withLeave(roster, staffId, input))
}

async function tellCover(
  dependencies: Dependencies,
  roster: Roster,
  { from, to }: LeaveInput,
  cover: string | null,
  { commandId, now }: Call,
): Promise<void> {
  if (cover === null) return
  const { pack } = await settingOf(dependencies.store.regions, roster.region, now)
  const title = postTitle(roster, pack)
  await tellStaff(
    dependencies,
    { key: commandId, to: cover, notice: 'leaveCovered', title, params: { from, to } },
    now,
  )
}
