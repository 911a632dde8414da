import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import type { Roster } from '#types/roster'
import type { HandOverView } from '#types/roster-view'
import { type DaysOff, namedIn } from '../domain/roster'
import { withHandOver } from '../domain/roster-changes'
import { nextAfter } from '../domain/roster-dates'
import { rosterView } from '../domain/roster-view'
import { writeRoster } from '../store/write-roster'
import { openWork } from './open-work'
import type { Call, Dependencies, Operation } from './operation'
import { settingOf } from './region-setting'
import { holds } from './roster-people'
import { postTitle, tellStaff } from './tell-staff'

export interface HandOverInput {
  readonly words: string
  readonly to?: string
}

/**
 * The end of a shift, the day before a leave or a departure: words to whoever stands next, with what is open. No case
 * moves, for the post holds them.
 */
export const handOverRoster: Operation<StaffActor, HandOverInput, HandOverView> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    const [roster, work, { pack, calendar }] = await Promise.all([
      store.rosters.byId(actor.post.id),
      openWork(store, actor.post.id),
      settingOf(store.regions, actor.region, call.now),
    ])
    if (!roster || !namedIn(roster).includes(actor.staffId)) return refuse('not_allowed')
    const to = await receiver(dependencies, roster, actor, input, calendar, call)
    if (to === 'stranger') return refuse('bad_input', 'to')
    const open = work.open.length
    const left = { at: call.now, from: actor.staffId, to: to.next, words: input.words, open }
    const command = { post: roster._id, commandId: call.commandId, now: call.now }
    const written = await writeRoster(store.rosters, command, (now) => ok(withHandOver(now, left)))
    if (!written.ok) return written
    const word = { key: call.commandId, notice: 'workHandedOver', title: postTitle(roster, pack) } as const
    const params = { open: work.more ? `${String(open)}+` : String(open), post: roster._id }
    if (to.next !== null) await tellStaff(dependencies, { ...word, to: to.next, params }, call.now)
    return ok({ roster: rosterView(written.value, call.now, calendar), to: to.next, ...work })
  }

/** The one who was named, if they may act in the post; else whoever stands next by the roster. */
async function receiver(
  { store }: Dependencies,
  roster: Roster,
  { staffId }: StaffActor,
  { to }: HandOverInput,
  calendar: DaysOff,
  { now }: Call,
): Promise<{ readonly next: string | null } | 'stranger'> {
  if (to === undefined) return { next: nextAfter(roster, staffId, now, calendar) }
  const [record] = await store.staff.byIds([to])
  return to !== staffId && holds(record, roster._id) ? { next: to } : 'stranger'
}
