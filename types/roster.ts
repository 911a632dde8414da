import type { RosterPattern } from './board'
import type { PostId, Role } from './people'

/**
 * Who stands behind a post, and when. A case is held by the post, so that leave, shifts and departures move no case.
 * A staff record says who somebody is and which posts they may act in; the roster alone says when.
 */

/** A weekly shift; without a name it is the liaison's. */
export interface RosterShift extends RosterPattern {
  readonly staff?: string
}

/** Away from one date to another, both included. Without a deputy of its own it falls to the standing one. */
export interface Leave {
  readonly kind: 'leave'
  readonly staff: string
  readonly from: string
  readonly to: string
  readonly deputy?: string
}

/** On duty on a date outside the week, such as a holiday's roster; `to` before `from` runs over midnight. */
export interface DutyDay {
  readonly kind: 'duty'
  readonly date: string
  readonly staff: string
  readonly from: string
  readonly to: string
}

/** Nobody is on duty that day; work still arrives at the liaison. */
export interface OffDay {
  readonly kind: 'off'
  readonly date: string
}

/** One person's shifts of a date are another's, once the other has agreed. */
export interface Swap {
  readonly kind: 'swap'
  readonly id: string
  readonly date: string
  readonly staff: string
  readonly with: string
  readonly agreed: boolean
  /** What is given in return: a date of the other one, perhaps in another post of the unit. */
  readonly back?: { readonly post: PostId; readonly date: string }
}

export type RosterDay = Leave | DutyDay | OffDay | Swap

/** Words left for whoever stands next, at the end of a shift, before a leave or a departure. */
export interface HandOver {
  readonly at: number
  readonly from: string
  readonly to: string | null
  readonly words: string
  /** The open cases lying on the desk at that moment. */
  readonly open: number
}

/** What decides who stands; a board carries as much of a roster, and no more. */
export interface Standing {
  /** Null while nobody has been named: a red line in the region's health. */
  readonly liaison: string | null
  /** The colleague who stands in (AB role). */
  readonly deputy: string | null
  readonly shifts: readonly RosterShift[]
  /** Its week runs through legal holidays, as a property's or the police's does. */
  readonly throughHolidays: boolean
  readonly days: readonly RosterDay[]
  readonly validFrom: string
  /** The last day; null while no end is known. */
  readonly validTo: string | null
}

export interface Roster extends Standing {
  readonly _id: PostId
  readonly v: number
  /** Raised with every change: the condition of the next one. */
  readonly rev: number
  readonly region: string
  readonly unit: string
  readonly role: Role
  readonly scope: string
  readonly scopeName: string
  readonly phone24: string | null
  /** Whoever ends a shift is asked for words to the next. */
  readonly handsOver: boolean
  readonly handOvers: readonly HandOver[]
  /** Whose open cases follow from the day after `validTo`; null while there is none. */
  readonly successor: PostId | null
  /** When the open cases are looked for that must follow the successor; null without one. */
  readonly followAt: number | null
  /** When the boards that show this post were owed a new version; null while they agree. */
  readonly boardAt: number | null
  /** Commands already obeyed, so that a repeated one is not a lost race. */
  readonly obeyed: readonly string[]
}
