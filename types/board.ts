import type { BoardPlace, BoardSolved } from './board-view'
import type { WorkCalendar } from './calendar'
import type { PostId, UnitKind } from './people'
import type { BoardField } from './programme'
import type { Standing } from './roster'

/** When a person is on duty in an ordinary week; `to` before `from` runs over midnight. Monday is 1. */
export interface RosterPattern {
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}

/** A dated exception: on leave (the deputy stands in), on duty outside the pattern, or off duty. */
export interface RosterException {
  readonly date: string
  readonly kind: 'leave' | 'duty' | 'off'
  readonly deputy?: BoardContact
}

export interface BoardContact {
  readonly name: string
  readonly card: string
  readonly phone: string
}

/** A post on a board: what decides who stands for it, and the contact of everybody who may. */
export interface BoardLiaison {
  readonly post: PostId
  readonly unit: string
  readonly unitName: string
  readonly mark: string
  readonly unitKind: UnitKind
  readonly roleLabel: string
  readonly service: string
  readonly duty: string
  readonly phone24?: string
  readonly standing: Standing
  readonly contacts: readonly (BoardContact & { readonly staff: string })[]
}

/** A board ready to serve: one read gives all that the landing page shows. */
export interface BoardDocument {
  readonly _id: string
  readonly v: number
  readonly status: 'active' | 'revoked' | 'replaced'
  readonly replacedBy: string | null
  readonly region: string
  readonly number: string
  readonly gate: string
  readonly version: number
  readonly checkedOn: string
  readonly title: string
  readonly county: string
  readonly slogan: string
  readonly compound: BoardPlace
  /** Id of the community, by which the boards of a community's posts are found. */
  readonly community: string
  /** Raised when it is put together anew: of two that do so at once, the later look counts. */
  readonly built: number
  /** The legal holidays and make-up days of the coming year, for who is on duty. */
  readonly daysOff: Pick<WorkCalendar, 'holidays' | 'makeUpDays'>
  /** Posts that should be named here and have no contact. */
  readonly missing: readonly PostId[]
  readonly people: readonly BoardLiaison[]
  readonly property: { readonly name: string; readonly phone24: string } | null
  readonly supervisionPhone: string
  /** What the programme's board shows, in its order; absent on a board put together before this was kept. */
  readonly fields?: readonly BoardField[]
  readonly powers: readonly string[]
  readonly remedies: readonly string[]
  readonly solved: readonly BoardSolved[]
  readonly solvedIn30Days: number
}

/** What an administrator says about a board; the rest is put together from pack, compound and roster. */
export interface BoardSetup {
  readonly code: string
  readonly number: string
  readonly gate: string
  readonly compound: string
  readonly checkedOn: string
  readonly version: number
}
