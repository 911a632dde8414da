import type { Outcome, Tier } from './lifecycle'
import type { UnitKind } from './people'
import type { Position } from './position'
import type { BoardField } from './programme'

/** What the board shows whoever scans its code; never a raw document. */

export interface BoardPerson {
  readonly unit: string
  readonly unitName: string
  readonly mark: string
  readonly unitKind: UnitKind
  readonly name: string
  readonly roleLabel: string
  readonly service: string
  readonly duty: string
  readonly card: string
  readonly phone: string
  readonly onDuty: boolean
  /** True while the deputy stands in for a liaison on leave. */
  readonly deputy: boolean
  readonly phone24?: string
}

export interface BoardSolved {
  readonly title: string
  readonly line: string
  readonly outcome: Outcome
  readonly tier: Tier | null
  readonly days: number
}

export interface BoardPlace {
  readonly id: string
  readonly name: string
  readonly community: string
  /** Where it lies, if that is known: a phone that knows where it is can tell that this is somewhere else. */
  readonly at?: Position
}

export interface BoardView {
  /** Empty, as number and gate, where no board hangs in the compound yet. */
  readonly code: string
  readonly number: string
  readonly gate: string
  readonly version: number
  readonly checkedOn: string
  readonly now: number
  readonly region: string
  readonly title: string
  readonly county: string
  readonly slogan: string
  readonly compound: BoardPlace
  readonly people: readonly BoardPerson[]
  readonly property: { readonly name: string; readonly phone24: string } | null
  /** Empty until the county publishes one. */
  readonly supervisionPhone: string
  /** What the programme's board shows, in its order. */
  readonly fields: readonly BoardField[]
  readonly powers: readonly string[]
  readonly remedies: readonly string[]
  readonly solved: readonly BoardSolved[]
  readonly solvedIn30Days: number
}
