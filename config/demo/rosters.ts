import { unitById } from '#core/domain/units-here'
import type { NamedPost } from '#types/people'
import type { RegionPack } from '#types/region'
import type { Leave, Roster } from '#types/roster'
import type { StaffRecord } from '#types/staff'

/** In force before the first story of the county's living history. */
const SINCE = '2020-01-01'

/** A leave of the staff record, kept by the deputy whom the record names. */
const leavesOf = (one: StaffRecord): readonly Leave[] =>
  one.exceptions
    .filter(({ kind }) => kind === 'leave')
    .map(({ date }) => ({ kind: 'leave', staff: one.id, from: date, to: date }))

const rosterOf = (post: NamedPost, liaison: StaffRecord, pack: RegionPack): Roster => {
  const unit = unitById(post.unit, { pack })
  const { id: _id, unit: unitId, role, scope, scopeName } = post
  const roundTheClock = unit?.roundTheClock === true
  return {
    ...{ _id, v: 1, rev: 1, region: liaison.region, unit: unitId, role, scope, scopeName },
    ...{ liaison: liaison.id, deputy: liaison.deputy, shifts: liaison.patterns },
    throughHolidays: roundTheClock,
    days: leavesOf(liaison),
    phone24: roundTheClock ? (unit.phone ?? null) : null,
    handsOver: roundTheClock,
    ...{ handOvers: [], validFrom: SINCE, validTo: null, successor: null, followAt: null },
    ...{ boardAt: null, obeyed: [] },
  }
}

/** The first who holds a post is its liaison, in the hours and with the leave of their record; others stand in. */
export const rostersOf = (staff: readonly StaffRecord[], pack: RegionPack): readonly Roster[] => {
  const posts = new Map(staff.flatMap((one) => one.posts.map((post) => [post.id, post])))
  return [...posts.values()].flatMap((post) => {
    const liaison = staff.find(({ posts: held }) => held.some(({ id }) => id === post.id))
    return liaison ? [rosterOf(post, liaison, pack)] : []
  })
}
