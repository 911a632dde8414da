import type { BoardSolved } from './board-view'
import type { PostId, UnitKind } from './people'

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

export interface BoardLiaison extends BoardContact {
  readonly post: PostId
  readonly unit: string
  readonly unitName: string
  readonly mark: string
  readonly unitKind: UnitKind
  readonly roleLabel: string
  readonly service: string
  readonly duty: string
  readonly phone24?: string
  readonly patterns: readonly RosterPattern[]
  readonly exceptions: readonly RosterException[]
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
  readonly compound: { readonly id: string; readonly name: string; readonly community: string }
  readonly people: readonly BoardLiaison[]
  readonly property: { readonly name: string; readonly phone24: string } | null
  readonly supervisionPhone: string
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
