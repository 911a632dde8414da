import type { DocketState } from '#types/docket'
import type { DocketMove, DocketRelation, DocketStage, LegalClockCode } from '#types/docket-codes'
import type { DocketFact } from '#types/docket-event'
import type { DocketFieldCode, DocketFields } from '#types/docket-view'
import type { Procedure } from '#types/lifecycle'
import type { Actor, Role } from '#types/people'
import type { Refused } from '#types/refusal'
import type { MatterRule } from '#types/region'
import type { World } from '../world'
import type { DocketGuardName } from './docket-guards'

/** One attempt at a staff act, with all that a guard or a lead may look at. */
export interface DocketContext {
  readonly state: DocketState
  readonly fields: DocketFields
  readonly actor: Actor
  readonly relations: readonly DocketRelation[]
  readonly matter: MatterRule
  readonly world: World
}

export interface DocketNeed {
  readonly field: DocketFieldCode
  readonly required: boolean
  /** A closed list of codes, or the units that the region knows. */
  readonly choices?: readonly string[] | 'units'
}

export type DocketLead = (context: DocketContext) => readonly DocketFact[]

/** One row of the table: in these procedures and stages these people may do it, if the guards hold. */
export interface DocketRow {
  readonly procedures: readonly Procedure[]
  readonly from: readonly DocketStage[]
  readonly who: readonly DocketRelation[]
  readonly roles: readonly Role[]
  readonly needs: readonly DocketNeed[]
  readonly guards: readonly DocketGuardName[]
  readonly leads: DocketLead
  readonly to: readonly (DocketStage | 'same')[]
  readonly starts: readonly LegalClockCode[]
}

export type DocketMoveTable = Readonly<Record<DocketMove, readonly DocketRow[]>>

export interface DocketGuard {
  readonly words: string
  /** The article it comes from, where the law is its source. */
  readonly article?: string
  /** The field whose answer it judges; a guard without one can be asked before anything is filled in. */
  readonly field?: DocketFieldCode
  readonly holds: (context: DocketContext) => boolean
  readonly refusal: Refused
}

export type DocketGuardRows = Readonly<Record<string, DocketGuard>>

/** The staff id of whoever acts; `''` for the system, which does no staff act. */
export function staffIdOf({ actor }: Pick<DocketContext, 'actor'>): string {
  return actor.kind === 'staff' ? actor.staffId : ''
}
