import type { BoardContact, BoardLiaison, RosterException, RosterPattern } from '#types/board'
import { dateOf, dayOf, minuteOfDay, minutesOf, weekdayOf } from './shanghai'

export interface OnDuty {
  readonly contact: BoardContact
  readonly onDuty: boolean
  /** True while the deputy stands in. */
  readonly deputy: boolean
}

type Rostered = BoardContact & Pick<BoardLiaison, 'patterns' | 'exceptions'>

function exceptionOn(person: Rostered, day: number): RosterException | undefined {
  return person.exceptions.find((one) => one.date === dateOf(day))
}

const beginsOn = (pattern: RosterPattern, day: number): boolean => pattern.days.includes(weekdayOf(day))

/** A shift whose end lies before its beginning runs over midnight and belongs to the day it began. */
function covers(pattern: RosterPattern, person: Rostered, now: number): boolean {
  const [day, minute] = [dayOf(now), minuteOfDay(now)]
  const [from, to] = [minutesOf(pattern.from), minutesOf(pattern.to)]
  if (to > from) return beginsOn(pattern, day) && minute >= from && minute < to
  const today = beginsOn(pattern, day) && minute >= from
  const yesterday = beginsOn(pattern, day - 1) && minute < to && !away(exceptionOn(person, day - 1))
  return today || yesterday
}

function away(exception: RosterException | undefined): boolean {
  return exception !== undefined && exception.kind !== 'duty'
}

/** Who answers for a post now. A deputy keeps the hours of the one on leave. */
export function dutyOf(person: Rostered, now: number): OnDuty {
  const exception = exceptionOn(person, dayOf(now))
  const deputy = exception?.kind === 'leave' ? exception.deputy : undefined
  const contact = deputy ?? { name: person.name, card: person.card, phone: person.phone }
  const works = exception?.kind === 'duty' || person.patterns.some((pattern) => covers(pattern, person, now))
  return {
    contact,
    onDuty: works && (deputy !== undefined || !away(exception)),
    deputy: deputy !== undefined,
  }
}
