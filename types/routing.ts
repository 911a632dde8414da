import type { Tier } from './lifecycle'
import type { Role, UnitKind } from './people'
import type { PostRule, Source } from './region'

/** How a pack leads a case from one post to the next. */

export interface VerifyRule {
  readonly handlerKind: UnitKind
  readonly verifier: PostRule
  readonly source: Source
}

/** Who receives, verifies and takes further a case that concerns somebody who would otherwise handle it. */
export interface AroundRule {
  readonly holder: PostRule
  readonly verifier: PostRule
  readonly next: PostRule
  /** Told from the start, beside the holder. */
  readonly beside?: PostRule
  readonly why: string
  readonly source: Source
}

/** Which kind of unit may use which means, through whom, and on which matters where not on all of its own. */
export interface CompetenceRule {
  readonly tier: Tier
  readonly unitKind: UnitKind
  readonly role: Role
  readonly matters?: readonly string[]
  readonly source: Source
}

/** To whom a case rises from here, and who is told at once beside them. The first row that fits counts. */
export interface RiseRule {
  readonly fromKind: UnitKind
  readonly fromRole?: Role
  readonly to: PostRule
  readonly told?: readonly PostRule[]
  readonly source: Source
}

/** 吹哨: the kinds of units whose posts may call others to a case they have to do with. */
export interface WhistleRule {
  readonly by: readonly UnitKind[]
  readonly source: Source
}

export interface StandIn {
  readonly post: PostRule
  readonly why: string
  readonly source: Source
}

export interface PlanApproval {
  readonly by: readonly PostRule[]
  readonly extensions: number
  readonly source: Source
}
