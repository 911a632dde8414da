import type { PostRule, Source } from './region'

/** What a programme asks for beside single cases: its rhythm, its drives, its targets, what its board shows. */

export const CADENCE_KINDS = [
  'patrol',
  'consultation',
  'meeting',
  'jointOperation',
  'openDay',
  'bulletin',
  'assessment',
  'training',
  'publicity',
] as const
export type CadenceKind = (typeof CADENCE_KINDS)[number]

export interface Cadence {
  readonly code: string
  readonly kind: CadenceKind
  readonly label: string
  readonly by: readonly PostRule[]
  /** `times` at least in every `unit`; `on` a weekday or a day of the month; `continuous` is round the clock, `asNeeded` on call. */
  readonly every: {
    readonly unit: 'week' | 'month' | 'quarter' | 'year' | 'continuous' | 'asNeeded'
    readonly times: number
    readonly on?: number
  }
  readonly source: Source
}

/** 专项整治. */
export interface Campaign {
  readonly code: string
  readonly label: string
  readonly from?: string
  readonly to?: string
  readonly matters: readonly string[]
  readonly ledBy?: string
  readonly source: Source
}

export interface Milestone {
  readonly text: string
  /** The last day, as 2021-05-31. */
  readonly by?: string
  readonly count?: number
  readonly source: Source
}

/** A published list of items; what it counts but does not name stays empty. */
export interface ItemList {
  readonly code: 'enforcement' | 'service'
  readonly label: string
  readonly classes?: number
  readonly total: number
  readonly source: Source
}

export const BOARD_FIELDS = [
  'name',
  'card',
  'phone',
  'duties',
  'area',
  'serviceItems',
  'dutyList',
  'supervision',
] as const
export type BoardField = (typeof BOARD_FIELDS)[number]

export interface FoundCheck {
  readonly oneIn: number
  readonly source: Source
}

export interface InvitationRule {
  readonly hours: number
  readonly source: Source
}

export interface OfficeHours {
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
  readonly noonFrom: string
  readonly noonTo: string
  readonly source: Source
}

export interface BoardTemplate {
  /** Null until the county publishes one. */
  readonly supervisionPhone: string | null
  /** What the programme's board must show, in its order. */
  readonly fields: readonly BoardField[]
  readonly powers: readonly string[]
  readonly remedies: readonly string[]
  readonly source: Source
}
