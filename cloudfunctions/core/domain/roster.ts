import type { RosterPattern } from '#types/board'
import type { WorkCalendar } from '#types/calendar'
import type { Leave, RosterDay, Standing } from '#types/roster'
import type { RosterDayView } from '#types/roster-view'
import { dateOf, dayOf, MINUTE, minutesOf, startOfDay, weekdayOf } from './shanghai'

export type DaysOff = Pick<WorkCalendar, 'holidays' | 'makeUpDays'>

/** Who acts for a post and whom a new task goes to: one person at a time, on duty or not. */
export interface Stands {
  /** Null when nobody can: the post has ended, or everybody named is away. */
  readonly staff: string | null
  readonly onDuty: boolean
  /** True while somebody stands in for the one whose turn it is. */
  readonly deputy: boolean
}

/** A make-up day is a weekend day that is worked as a Monday is. */
const MAKE_UP_AS = 1

export const dayOfDate = (date: string): number => dayOf(Date.parse(`${date}T12:00:00+08:00`))

const NOBODY: Stands = { staff: null, onDuty: false, deputy: false }

export const isValid = ({ validFrom, validTo }: Standing, date: string): boolean =>
  date >= validFrom && (validTo === null || date <= validTo)

type DayOf<Kind extends RosterDay['kind']> = Extract<RosterDay, { kind: Kind }>

function daysOf<Kind extends RosterDay['kind']>(
  { days }: Standing,
  kind: Kind,
  fits: (day: DayOf<Kind>) => boolean,
): readonly DayOf<Kind>[] {
  return days.filter((day): day is DayOf<Kind> => day.kind === kind && fits(day as DayOf<Kind>))
}

function leaveOf(roster: Standing, staff: string, date: string): Leave | undefined {
  return daysOf(roster, 'leave', (one) => one.staff === staff && one.from <= date && date <= one.to)[0]
}

/** Who is there in somebody's place: the one this leave names, else the standing deputy, else the liaison. */
export function standIn(roster: Standing, away: string | null, date: string, named?: string): string | null {
  const order = [named ?? null, roster.deputy, roster.liaison]
  const there = (one: string | null): one is string =>
    one !== null && one !== away && leaveOf(roster, one, date) === undefined
  return order.find(there) ?? null
}

/** Whose turn a date is, after swaps and leave. */
function personOn(roster: Standing, turn: string | null, date: string): Omit<Stands, 'onDuty'> {
  const [swap] = daysOf(roster, 'swap', (one) => one.agreed && one.date === date && one.staff === turn)
  const person = swap?.with ?? turn
  const leave = person === null ? undefined : leaveOf(roster, person, date)
  if (person !== null && leave === undefined) return { staff: person, deputy: false }
  const staff = standIn(roster, person, date, leave?.deputy)
  return { staff, deputy: staff !== null }
}

interface Turn {
  readonly staff: string | null
  readonly from: string
  readonly to: string
}

function isWorked(pattern: RosterPattern, roster: Standing, day: number, calendar: DaysOff): boolean {
  const date = dateOf(day)
  if (daysOf(roster, 'off', (one) => one.date === date).length > 0) return false
  if (roster.throughHolidays) return pattern.days.includes(weekdayOf(day))
  if (calendar.holidays.includes(date)) return false
  return pattern.days.includes(calendar.makeUpDays.includes(date) ? MAKE_UP_AS : weekdayOf(day))
}

/** The turns that begin on a day; a dated duty comes before the week's. One over midnight belongs to the day it began. */
export function turnsOn(roster: Standing, day: number, calendar: DaysOff): readonly Turn[] {
  const dated = daysOf(roster, 'duty', (one) => one.date === dateOf(day))
  const weekly = roster.shifts.filter((shift) => isWorked(shift, roster, day, calendar))
  return [...dated, ...weekly.map(({ from, to, staff }) => ({ from, to, staff: staff ?? roster.liaison }))]
}

/** When a turn of that day begins and ends. An end that is not after the beginning lies on the next day. */
export function spanOf({ from, to }: Pick<Turn, 'from' | 'to'>, day: number): readonly [number, number] {
  const ends = minutesOf(to) > minutesOf(from) ? day : day + 1
  return [startOfDay(day) + minutesOf(from) * MINUTE, startOfDay(ends) + minutesOf(to) * MINUTE]
}

function onDutyAt(roster: Standing, now: number, calendar: DaysOff): Stands | undefined {
  const today = dayOf(now)
  for (const day of [today, today - 1]) {
    for (const turn of turnsOn(roster, day, calendar)) {
      const [begins, ends] = spanOf(turn, day)
      const person = personOn(roster, turn.staff, dateOf(day))
      if (now >= begins && now < ends && person.staff !== null) return { ...person, onDuty: true }
    }
  }
  return undefined
}

/**
 * Who stands for a post at a moment: whoever's turn it is, and between turns the liaison; on leave, the one who stands
 * in. A new task goes to them, day or night: a post that is off duty still has somebody who will see it first.
 */
export function standing(roster: Standing, now: number, calendar: DaysOff): Stands {
  const date = dateOf(dayOf(now))
  if (!isValid(roster, date)) return NOBODY
  return onDutyAt(roster, now, calendar) ?? { ...personOn(roster, roster.liaison, date), onDuty: false }
}

/** The turns of a date with whoever keeps each of them by now. */
export function dutyOn(roster: Standing, date: string, calendar: DaysOff): RosterDayView['turns'] {
  if (!isValid(roster, date)) return []
  return turnsOn(roster, dayOfDate(date), calendar).map(({ from, to, staff }) => ({
    ...{ from, to },
    ...personOn(roster, staff, date),
  }))
}

/** Everybody whose turn falls on a date, with the liaison, who stands between turns. */
export function peopleOn(roster: Standing, date: string, calendar: DaysOff): readonly string[] {
  if (!isValid(roster, date)) return []
  const turns = [...turnsOn(roster, dayOfDate(date), calendar).map(({ staff }) => staff), roster.liaison]
  return turns.flatMap((turn) => personOn(roster, turn, date).staff ?? [])
}

/** Everybody a roster names: those whose contact a board may have to show. */
export function namedIn({ liaison, deputy, shifts, days }: Standing): readonly string[] {
  const inDays = days.flatMap((day) => {
    if (day.kind === 'leave') return day.deputy ?? []
    if (day.kind === 'swap') return [day.staff, day.with]
    return day.kind === 'duty' ? day.staff : []
  })
  const all = [liaison, deputy, ...shifts.map(({ staff }) => staff ?? null), ...inDays]
  return [...new Set(all.filter((one) => one !== null))]
}
