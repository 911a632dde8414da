import type { RosterException, RosterPattern } from './board'
import type { NamedPost } from './people'

/** A staff member as an administrator set them up; phone and openid are bindings kept elsewhere. */
export interface StaffRecord {
  readonly id: string
  readonly region: string
  readonly name: string
  /** Number of the law-enforcement or work card. */
  readonly card: string
  /** Last day on which the card is an enforcement card, as 2027-06-30; null for a work card, which enforces nothing. */
  readonly cardUntil: string | null
  readonly workPhone: string
  readonly posts: readonly NamedPost[]
  /** The colleague who stands in (AB role). */
  readonly deputy: string | null
  readonly patterns: readonly RosterPattern[]
  readonly exceptions: readonly RosterException[]
}
