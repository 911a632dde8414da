import type { Roster } from '#types/roster'
import type { RosterView } from '#types/roster-view'
import { type DaysOff, standing } from './roster'
import { uncoveredDates } from './roster-dates'

/** So far ahead a unit is shown the dates on which nobody stands. */
const SHOWN_DAYS = 30

export function rosterView(roster: Roster, now: number, calendar: DaysOff): RosterView {
  const { _id: post, rev, unit, role, scope, scopeName, liaison, deputy, shifts, throughHolidays } = roster
  const { days, phone24, handsOver, handOvers, validFrom, validTo, successor } = roster
  const { staff, onDuty } = standing(roster, now, calendar)
  return {
    ...{ post, rev, unit, role, scope, scopeName, liaison, deputy, shifts, throughHolidays },
    ...{ days, phone24, handsOver, handOvers, validFrom, validTo, successor },
    standing: { staff, onDuty },
    uncovered: uncoveredDates(roster, now, SHOWN_DAYS, calendar),
  }
}
