import type { BoardContact, BoardLiaison } from '#types/board'
import { type DaysOff, isValid, standing } from './roster'
import { dateOf, dayOf } from './shanghai'

export interface OnDuty {
  readonly contact: BoardContact
  readonly onDuty: boolean
  /** True while the deputy stands in. */
  readonly deputy: boolean
}

/** Who answers for a post on a board now; nothing once the post has ended or nobody's contact is known. */
export function dutyOf(line: BoardLiaison, now: number, daysOff: DaysOff): OnDuty | undefined {
  if (!isValid(line.standing, dateOf(dayOf(now)))) return undefined
  const stands = standing(line.standing, now, daysOff)
  const contactOf = (staff: string | null): BoardContact | undefined =>
    line.contacts.find((one) => one.staff === staff)
  const present = contactOf(stands.staff)
  if (present) return { contact: present, onDuty: stands.onDuty, deputy: stands.deputy }
  // Away without anybody in their place: the liaison is still named, as not on duty.
  const named = contactOf(line.standing.liaison)
  return named && { contact: named, onDuty: false, deputy: false }
}
