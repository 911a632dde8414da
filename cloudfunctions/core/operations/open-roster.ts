import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import type { RosterPage } from '#types/roster-view'
import { namedIn } from '../domain/roster'
import { mayWithRoster, seesHealth } from '../domain/roster-rights'
import { rosterView } from '../domain/roster-view'
import type { Operation } from './operation'
import { settingOf } from './region-setting'

/** A unit's rosters with the names they mention; another unit's do not exist, but for the administrator. */
export const openRoster: Operation<StaffActor, { unit?: string }, RosterPage> =
  ({ store }) =>
  async (actor, { unit = actor.post.unit }, { now }) => {
    if (!mayWithRoster('read', actor, { region: actor.region, unit })) return refuse('not_found')
    const [rosters, own, { calendar, pack }] = await Promise.all([
      store.rosters.ofUnit(actor.region, unit),
      store.staff.ofUnit(actor.region, unit),
      settingOf(store.regions, actor.region, now),
    ])
    // Whoever serves another unit first, or has left, is named by a roster alone.
    const known = new Set(own.map(({ _id }) => _id))
    const others = [...new Set(rosters.flatMap(namedIn))].filter((id) => !known.has(id))
    const named = await store.staff.byIds(others)
    const staff = Object.fromEntries([...own, ...named].map(({ _id, name }) => [_id, name]))
    const held = new Set(own.find(({ _id }) => _id === actor.staffId)?.posts.map(({ id }) => id))
    return ok({
      ...{ now, staff, me: actor.staffId },
      mine: rosters.flatMap(({ _id }) => (held.has(_id) || _id === actor.post.id ? [_id] : [])),
      seesHealth: seesHealth(actor),
      labels: pack.roleLabels,
      mayChange: mayWithRoster('change', actor, { region: actor.region, unit }),
      items: rosters.map((roster) => rosterView(roster, now, calendar)),
    })
  }
