import type { Roster } from '#types/roster'
import type { RosterView } from '#types/roster-view'
import { type DaysOff, dutyOn, standing } from './roster'
import { uncoveredDates } from './roster-dates'
import { dateOf, dayOf } from './shanghai'

/** So far ahead a unit is shown the dates on which nobody stands. */
const SHOWN_DAYS = 30
const WEEK = 7

export function rosterView(roster: Roster, now: number, calendar: DaysOff): RosterView {
  const { _id: post, rev, unit, role, scope, scopeName, liaison, deputy, shifts, throughHolidays } = roster
  const { days, phone24, handsOver, handOvers, validFrom, validTo, successor } = roster
  const { staff, onDuty } = standing(roster, now, calendar)
  return {
    ...{ post, rev, unit, role, scope, scopeName, liaison, deputy, shifts, throughHolidays },
    ...{ days, phone24, handsOver, handOvers, validFrom, validTo, successor },
    standing: { staff, onDuty },
    week: Array.from({ length: WEEK }, (_, place) => dateOf(dayOf(now) + place)).map((date) => ({
      date,
      turns: dutyOn(roster, date, calendar),
    })),
    uncovered: uncoveredDates(roster, now, SHOWN_DAYS, calendar),
  }
}
