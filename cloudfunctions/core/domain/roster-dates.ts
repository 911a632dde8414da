import type { Roster, Standing } from '#types/roster'
import { type DaysOff, isValid, peopleOn, spanOf, standing, turnsOn } from './roster'
import { dateOf, dayOf, startOfDay } from './shanghai'

const LOOK_AHEAD = 14

/** Days as numbers, from one on. */
function daysFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => first + place)
}

/** The dates within so many days on which nobody stands for a post that is in force. */
export function uncoveredDates(
  roster: Standing,
  now: number,
  count: number,
  calendar: DaysOff,
): readonly string[] {
  return daysFrom(dayOf(now), count)
    .map(dateOf)
    .filter((date) => isValid(roster, date) && peopleOn(roster, date, calendar).length === 0)
}

/** Who stands after somebody: at the next moment when a turn or a day begins that is another's. */
export function nextAfter(roster: Standing, staff: string, now: number, calendar: DaysOff): string | null {
  const moments = daysFrom(dayOf(now), LOOK_AHEAD).flatMap((day) => [
    startOfDay(day),
    ...turnsOn(roster, day, calendar).flatMap((turn) => spanOf(turn, day)),
  ])
  const coming = moments.filter((at) => at > now).sort((one, other) => one - other)
  for (const at of coming) {
    const next = standing(roster, at, calendar).staff
    if (next !== null && next !== staff) return next
  }
  return null
}

/** Legal holidays that follow one another: a block is known by its first day. */
export function holidayBlocks(
  now: number,
  within: number,
  calendar: DaysOff,
): readonly (readonly string[])[] {
  const isHoliday = (day: number): boolean => calendar.holidays.includes(dateOf(day))
  return daysFrom(dayOf(now), within + 1)
    .filter((day) => isHoliday(day) && !isHoliday(day - 1))
    .map((first) => {
      let length = 1
      while (isHoliday(first + length)) length += 1
      return daysFrom(first, length).map(dateOf)
    })
}

/** The dates of a block for which no post of the unit has named anybody. */
export function withoutDuty(
  rosters: readonly Pick<Roster, 'days'>[],
  block: readonly string[],
): readonly string[] {
  const named = new Set(
    rosters.flatMap(({ days }) => days.flatMap((day) => (day.kind === 'duty' ? day.date : []))),
  )
  return block.filter((date) => !named.has(date))
}
