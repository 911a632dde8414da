import type { CaseDocument, CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { ClockCode, Move, Stage } from '#types/lifecycle'
import type { FieldCode, MoveFields } from '#types/offer'
import type { Actor, Relation, Role } from '#types/people'
import type { MatterRule } from '#types/region'
import type { ChoiceList } from './choices'
import type { GuardName } from './guards'
import type { World } from './world'

/** Another case that a move names: to be merged into, or taken in by a whistle. */
export type OtherCase = Pick<CaseDocument, '_id' | 'compound' | 'state'>

/** What an operation knows besides the case: an id for whatever the move brings about, and the other cases it names. */
export interface MoveAids {
  readonly fresh: string
  readonly other: OtherCase | null
  readonly others: readonly OtherCase[]
}

/** One attempt at a move, with all that a guard or a lead may look at. */
export interface MoveContext extends MoveAids {
  readonly id: string
  readonly state: CaseState
  readonly fields: MoveFields
  readonly actor: Actor
  readonly relation: Relation
  readonly matter: MatterRule
  readonly world: World
}

export interface Need {
  readonly field: FieldCode
  readonly required: boolean
  /** A closed list of codes, or the name of a list that depends on the region and the case. */
  readonly choices?: readonly string[] | ChoiceList
}

export type Lead = (context: MoveContext, starts: readonly ClockCode[]) => readonly CaseFact[]

/** One row of the table: from these stages these people may make the move, if the guards hold. */
export interface MoveRow {
  readonly from: readonly Stage[]
  readonly who: readonly Relation[]
  readonly roles?: readonly Role[]
  readonly needs: readonly Need[]
  readonly guards: readonly GuardName[]
  readonly leads: Lead
  /** Where it may end; `same` leaves the stage as it is. */
  readonly to: readonly (Stage | 'same')[]
  readonly starts: readonly ClockCode[]
}

export type MoveTable = Readonly<Record<Move, readonly MoveRow[]>>
