import type { CardView } from './case-view'
import type { PostId, Role } from './people'
import type { HandOver, Leave, OffDay, DutyDay, RosterDay, RosterShift } from './roster'

/** A roster as its own unit and the administrator read it. Staff are named by id; `staff` gives their names. */
export interface RosterView {
  readonly post: PostId
  readonly rev: number
  readonly unit: string
  readonly role: Role
  readonly scope: string
  readonly scopeName: string
  readonly liaison: string | null
  readonly deputy: string | null
  readonly shifts: readonly RosterShift[]
  readonly throughHolidays: boolean
  readonly days: readonly RosterDay[]
  readonly phone24: string | null
  readonly handsOver: boolean
  readonly handOvers: readonly HandOver[]
  readonly validFrom: string
  readonly validTo: string | null
  readonly successor: PostId | null
  /** Who stands for the post now, and whether on duty. */
  readonly standing: { readonly staff: string | null; readonly onDuty: boolean }
  /** The coming days, whoever's turn they are by now: leave, swaps and holidays are in them. */
  readonly week: readonly RosterDayView[]
  /** Dates of the coming weeks on which nobody stands. */
  readonly uncovered: readonly string[]
}

export interface RosterDayView {
  readonly date: string
  readonly turns: readonly {
    readonly from: string
    readonly to: string
    /** Null when nobody can. */
    readonly staff: string | null
    /** In somebody else's place. */
    readonly deputy: boolean
  }[]
}

export interface RosterPage {
  readonly now: number
  /** Who reads it, and the posts of theirs among these. */
  readonly me: string
  readonly mine: readonly PostId[]
  /** Whether they may set who stands when, and look at what the set-up lacks. */
  readonly mayChange: boolean
  readonly seesHealth: boolean
  /** What each role is called here. */
  readonly labels: Readonly<Record<Role, string>>
  readonly items: readonly RosterView[]
  readonly staff: Readonly<Record<string, string>>
}

/** What a desk, a unit's head or an administrator sets; what is left out stays as it is. */
export interface RosterChange {
  readonly post: string
  readonly rev: number
  readonly liaison?: string | null
  readonly deputy?: string | null
  readonly shifts?: readonly RosterShift[]
  readonly throughHolidays?: boolean
  readonly phone24?: string | null
  readonly handsOver?: boolean
  /** Replaces the dated duties and days off from today on. */
  readonly dated?: readonly (DutyDay | OffDay)[]
  readonly validTo?: string | null
}

export interface LeaveInput extends Pick<Leave, 'from' | 'to'> {
  readonly deputy?: string
  /** False takes a leave back that was announced for these dates. */
  readonly taken: boolean
}

export interface SwapInput {
  readonly date: string
  readonly with: string
  readonly back?: { readonly post: string; readonly date: string }
}

/** The roster after a change with the open work of the post, for whoever takes over. */
export interface HandOverView {
  readonly roster: RosterView
  readonly to: string | null
  readonly open: readonly CardView[]
  /** More lie on the desk than are listed. */
  readonly more: boolean
}

/** What is wrong with the set-up of a region: counts, posts, boards and dates, never a case. */
export interface HealthView {
  readonly now: number
  readonly red: readonly HealthLine[]
  /** Numbers of cases whose clocks could not be attended after many tries; nothing of what is in them. */
  readonly aside: readonly string[]
  /** More rosters or boards than one look can hold: the lines are not all of them. */
  readonly more: boolean
}

export const HEALTH_FAULTS = [
  /** A unit of the pack that no post stands for. */
  'unitWithoutPost',
  /** A department that has officers in communities has none in this one. */
  'areaWithoutOfficer',
  'postWithoutLiaison',
  'postWithoutAnybodyToday',
  /** The post has ended and nothing follows it. */
  'postEndedWithoutSuccessor',
  'boardContactMissing',
  'boardNotChecked',
  'holidayRosterMissing',
] as const
export type HealthFault = (typeof HEALTH_FAULTS)[number]

export interface HealthLine {
  readonly fault: HealthFault
  /** The unit, post or board it is about. */
  readonly subject: string
  /** What people call it. */
  readonly label: string
  /** Dates without anybody, or the day a board was last checked. */
  readonly dates?: readonly string[]
}
