import type { CaseText } from './case'
import type {
  Decision,
  Determination,
  DocketOutcome,
  DocketStage,
  Harm,
  LegalClockCode,
  LegalReview,
  Performance,
  Plea,
  ReviewCause,
  Suspension,
} from './docket-codes'
import type { DocketEvent } from './docket-event'
import type { EscalationReason, Procedure } from './lifecycle'
import type { PostId } from './people'
import type { RunningClock } from './running-clock'

/** A legal clock as it runs on a docket. */
export interface LegalClock extends Omit<RunningClock, 'code'> {
  readonly code: LegalClockCode
}

/** 行政处罚法 33, asked and recorded with every decision. */
export interface Leniency {
  readonly firstTime: boolean
  readonly minor: boolean
  readonly corrected: boolean
  readonly harm: Harm
}

export interface DocketDecision {
  readonly decision: Decision
  /** Null where another law governs, as for the police. */
  readonly leniency: Leniency | null
  /** The fine in whole yuan; 0 for a warning or where nothing is punished. */
  readonly amount: number
  readonly by: string
  /** The number of the form, for what was decided on the spot. */
  readonly form: string | null
}

/** Something another unit was asked: who, and when it answered. */
export interface DocketAsk {
  readonly kind: 'help' | 'obstruction'
  readonly post: PostId
  readonly answeredAt: number | null
}

/** All that folding the events yields. */
export interface DocketState {
  readonly case: string
  readonly matter: string
  readonly answers: Readonly<Record<string, string>>
  readonly procedure: Procedure
  readonly reason: EscalationReason
  readonly holder: PostId
  readonly stage: DocketStage
  /** The number of the receipt under which the police took it in. */
  readonly receipt: string | null
  /** Different qualified officers who have investigated, by staff id. */
  readonly officers: readonly string[]
  readonly notice: { readonly at: number; readonly hearing: boolean } | null
  readonly reviewCause: ReviewCause
  readonly plea: Plea | null
  readonly hearing: { readonly heldAt: number; readonly host: string | null } | null
  readonly review: { readonly result: LegalReview; readonly by: string } | null
  readonly decision: DocketDecision | null
  readonly reportedIn: boolean
  readonly servedAt: number | null
  readonly performance: Performance | null
  readonly demandedAt: number | null
  readonly suspended: { readonly reason: Suspension; readonly since: number } | null
  /** What was excluded so far, in ms: the legal due date has moved by exactly this much. */
  readonly excluded: number
  readonly extensions: number
  readonly determination: { readonly post: PostId; readonly answer: Determination | null } | null
  readonly handOver: { readonly post: PostId; readonly receipt: string | null } | null
  readonly asks: readonly DocketAsk[]
  readonly outcome: DocketOutcome | null
  readonly clocks: readonly LegalClock[]
  readonly warned: readonly LegalClockCode[]
  readonly ranOut: readonly LegalClockCode[]
  readonly openedAt: number
  readonly closedAt: number | null
}

/** What a list shows; nothing of the reported party. */
export interface DocketCard {
  readonly title: string
  readonly compound: string
  readonly procedure: Procedure
  readonly stage: DocketStage
  readonly suspended: boolean
  readonly outcome: DocketOutcome | null
  readonly dueAt: number | null
}

/** The one document of a docket, kept apart from its case: fewer people read it. */
export interface DocketDocument {
  readonly _id: string
  readonly v: number
  readonly rev: number
  readonly region: string
  readonly pack: string
  readonly number: string
  readonly case: string
  readonly caseNumber: string
  readonly compound: string
  readonly street: string
  readonly unit: string
  readonly holder: string
  /** On whose desk it lies, and which other unit owes it an answer; `''` where nobody. */
  readonly desk: string
  readonly asked: string
  readonly state: DocketState
  readonly card: DocketCard
  readonly events: readonly DocketEvent[]
  readonly texts: Readonly<Record<string, CaseText>>
  readonly openedAt: number
  readonly updatedAt: number
  readonly nextAt: number | null
  readonly notified: number
  /** Notices not served, or an ending of which the case has not been told. */
  readonly owedAt: number | null
}
