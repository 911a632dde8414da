import type { PostId } from '#types/people'
import type { HandOver, Roster, RosterDay, Standing, Swap } from '#types/roster'
import type { LeaveInput, RosterChange } from '#types/roster-view'
import { dayOfDate } from './roster'
import { dateOf } from './shanghai'

/** What a change does to a roster. Each answers fields to set; whether somebody may make it is asked before. */
export type RosterFields = Partial<Omit<Roster, '_id' | 'rev'>>

const HAND_OVERS_KEPT = 10

const lastDateOf = (day: RosterDay): string => (day.kind === 'leave' ? day.to : day.date)

/** Dated lines are kept for the month they fall in and the one after, so that the document does not grow for ever. */
export function keptDays(days: readonly RosterDay[], oldest: string): readonly RosterDay[] {
  return days.filter((day) => lastDateOf(day) >= oldest)
}

/** Only what the change names; a dated list replaces what it lists from today on and leaves the past alone. */
export function changed(roster: Roster, change: RosterChange, today: string): RosterFields {
  const { post: _post, rev: _rev, dated, ...fields } = change
  if (dated === undefined) return fields
  const stays = (day: RosterDay): boolean =>
    (day.kind !== 'duty' && day.kind !== 'off') || lastDateOf(day) < today
  return { ...fields, days: [...roster.days.filter(stays), ...dated] }
}

/** A new leave takes the place of the leaves it meets; one taken back ends them on the day before. */
export function withLeave(roster: Roster, staff: string, input: LeaveInput): RosterFields {
  const { from, to, taken, deputy } = input
  const meets = (day: RosterDay): boolean =>
    day.kind === 'leave' && day.staff === staff && day.from <= to && from <= day.to
  const stays = roster.days.filter((day) => !meets(day))
  if (!taken)
    return { days: [...stays, ...roster.days.filter(meets).flatMap((day) => remainder(day, input))] }
  const named = deputy === undefined ? {} : { deputy }
  return { days: [...stays, { kind: 'leave', staff, from, to, ...named }] }
}

/** What is left of a leave before and after the dates that are taken back. */
function remainder(day: RosterDay, { from, to }: LeaveInput): readonly RosterDay[] {
  if (day.kind !== 'leave') return []
  const before = day.from < from ? [{ ...day, to: dayBefore(from) }] : []
  const after = day.to > to ? [{ ...day, from: dayAfter(to) }] : []
  return [...before, ...after]
}

const dayBefore = (date: string): string => dateOf(dayOfDate(date) - 1)
const dayAfter = (date: string): string => dateOf(dayOfDate(date) + 1)

const without = (roster: Roster, id: string): readonly RosterDay[] =>
  roster.days.filter((day) => day.kind !== 'swap' || day.id !== id)

export function swapIn(roster: Standing, id: string): Swap | undefined {
  return roster.days.find((day): day is Swap => day.kind === 'swap' && day.id === id)
}

/** Writing the same swap twice leaves it there once. */
export function withSwap(roster: Roster, swap: Swap): RosterFields {
  return { days: [...without(roster, swap.id), swap] }
}

export function withoutSwap(roster: Roster, id: string): RosterFields {
  return { days: without(roster, id) }
}

/** What the other one gives in return: the same exchange seen from the other date. */
export function returned(swap: Swap): Swap | undefined {
  if (!swap.back) return undefined
  const { id, staff, with: other, back } = swap
  return { kind: 'swap', id: `${id}:back`, date: back.date, staff: other, with: staff, agreed: true }
}

export function withHandOver(roster: Roster, handOver: HandOver): RosterFields {
  return { handOvers: [handOver, ...roster.handOvers].slice(0, HAND_OVERS_KEPT) }
}

const names = (day: RosterDay, staff: string): boolean => {
  if (day.kind === 'off') return false
  if (day.kind === 'swap') return [day.staff, day.with].includes(staff)
  return day.staff === staff
}

/** Somebody has left: their turns are the successor's, or the liaison's; without a successor the post shows red. */
export function withoutStaff(roster: Roster, staff: string, to: string | null): RosterFields {
  const replaced = (one: string | null): string | null => (one === staff ? to : one)
  const shifts = roster.shifts.map(({ staff: turn, ...shift }) => {
    const next = replaced(turn ?? null)
    return next === null ? shift : { ...shift, staff: next }
  })
  const deputy = roster.deputy === staff ? null : roster.deputy
  const liaison = replaced(roster.liaison)
  return {
    liaison,
    deputy: deputy === liaison ? null : deputy,
    shifts,
    days: roster.days.filter((day) => !names(day, staff)).map((day) => withoutDeputy(day, staff)),
  }
}

function withoutDeputy(day: RosterDay, staff: string): RosterDay {
  if (day.kind !== 'leave' || day.deputy !== staff) return day
  const { deputy: _deputy, ...leave } = day
  return leave
}

export function succeededBy(successor: PostId, lastDay: string, followAt: number): RosterFields {
  return { successor, validTo: lastDay, followAt }
}
