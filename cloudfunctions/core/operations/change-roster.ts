import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import type { Roster } from '#types/roster'
import type { RosterChange, RosterView } from '#types/roster-view'
import { changed, type RosterFields } from '../domain/roster-changes'
import { mayWithRoster } from '../domain/roster-rights'
import { rosterView } from '../domain/roster-view'
import { dateOf, dayOf } from '../domain/shanghai'
import { writeRoster } from '../store/write-roster'
import type { Operation } from './operation'
import { boardsFollow } from './rebuild-boards'
import { settingOf } from './region-setting'
import { givePost, peopleOfUnit } from './roster-people'

/** Who stands for a post and when, as the unit's own office or the administrator sets it. */
export const changeRoster: Operation<StaffActor, RosterChange, RosterView> =
  (dependencies) => async (actor, change, call) => {
    const { store } = dependencies
    const roster = await store.rosters.byId(change.post)
    if (!roster || !mayWithRoster('change', actor, roster)) return refuse('not_found')
    const people = await peopleOfUnit(store, namedBy(change), roster)
    if (!people) return refuse('bad_input', 'staff')
    const command = { post: change.post, commandId: call.commandId, now: call.now }
    const written = await writeRoster(store.rosters, command, (now) => decided(now, change, call.now))
    if (!written.ok) return written
    await givePost(store, people, written.value)
    await boardsFollow(dependencies, written.value, call.now)
    const { calendar } = await settingOf(store.regions, actor.region, call.now)
    return ok(rosterView(written.value, call.now, calendar))
  }

function decided(roster: Roster, change: RosterChange, now: number): Answer<RosterFields> {
  if (roster.rev !== change.rev) return refuse('changed_meanwhile')
  const fields = changed(roster, change, dateOf(dayOf(now)))
  const { liaison, deputy } = { ...roster, ...fields }
  if (deputy !== null && deputy === liaison) return refuse('bad_input', 'deputy')
  return ok(fields)
}

function namedBy({ liaison, deputy, shifts = [], dated = [] }: RosterChange): readonly string[] {
  const inShifts = shifts.flatMap(({ staff }) => staff ?? [])
  const inDays = dated.flatMap((day) => (day.kind === 'duty' ? day.staff : []))
  return [liaison ?? [], deputy ?? [], ...inShifts, ...inDays].flat()
}
