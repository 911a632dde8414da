import type { CaseEvent } from './case-event'
import type {
  About,
  ClockCode,
  DissuasionResult,
  Hazard,
  InspectionResult,
  Kind,
  MediationResult,
  Outcome,
  PlanReason,
  Procedure,
  Publicity,
  Stage,
  SummaryVerdict,
  Tier,
} from './lifecycle'
import type { Loan } from './loan'
import type { PostId } from './people'
import type { RunningClock } from './running-clock'
import type { StuckList } from './stuck'
import type { CaseCall } from './whistle'

export interface Place {
  readonly building?: string
  readonly unit?: string
  readonly floor?: string
  readonly detail?: string
}

/** What a list shows; at most 600 bytes. */
export interface CaseCard {
  readonly title: string
  readonly place: string
  readonly compound: string
  readonly stage: Stage
  readonly tier: Tier | null
  readonly outcome: Outcome | null
  readonly hazard: Hazard
  readonly dueAt: number | null
  /** The unit that holds it, by the name it has at this place. */
  readonly unitName: string
}

/** 挂账整改: why, until when, who may approve it, and where the case stood. */
export interface CasePlan {
  readonly reason: PlanReason
  readonly targetAt: number
  readonly approved: boolean
  readonly extensions: number
  readonly approvers: readonly PostId[]
  readonly by: PostId
  readonly stage: Stage
}

/** The enforcement file that belongs to the case; one at a time. */
export interface CaseDocket {
  readonly id: string
  readonly procedure: Procedure
  readonly outcome: Outcome | null
}

/** All that folding the events yields. */
export interface CaseState {
  readonly kind: Kind
  /** Null for what staff found on patrol. */
  readonly reporter: string | null
  readonly matter: string
  readonly about: About | null
  readonly hideFromProperty: boolean
  readonly hazard: Hazard
  readonly publicity: Publicity
  readonly answers: Readonly<Record<string, string>>
  readonly contact: boolean
  readonly stage: Stage
  readonly tier: Tier | null
  readonly tried: readonly Tier[]
  readonly accepted: boolean
  readonly outcome: Outcome | null
  readonly dissuasion: DissuasionResult | null
  readonly inspection: InspectionResult | null
  readonly mediation: MediationResult | null
  readonly plan: CasePlan | null
  readonly docket: CaseDocket | null
  readonly calls: readonly CaseCall[]
  readonly loans: readonly Loan[]
  readonly settledBy: PostId | null
  /** The person and the stage of the settlement: whom nobody may let verify, and where a reopened case returns. */
  readonly settledByStaff: string | null
  readonly settledIn: Stage | null
  readonly holder: PostId
  readonly verifier: PostId | null
  readonly watchers: readonly PostId[]
  /** Who accepted it last: accountable until somebody else accepts. */
  readonly accountable: PostId | null
  readonly refusals: number
  readonly disputed: boolean
  /** Decided by the arbiter: the unit keeps it. */
  readonly bound: boolean
  /** A hand-over that its receiver has yet to acknowledge with a receipt. */
  readonly receiptOwed: boolean
  /** Staff have asked the reporter something. */
  readonly asking: boolean
  /** Where the text that was last written for everybody stands; null while there is none. */
  readonly summary: 'waiting' | SummaryVerdict | null
  readonly objected: boolean
  readonly presses: number
  readonly mergedInto: string | null
  readonly absorbed: readonly string[]
  /** Posts that have held the case or acted on it. */
  readonly posts: readonly PostId[]
  readonly clocks: readonly RunningClock[]
  /** Clocks that have had their warning, and those that ran out and still show as overdue. */
  readonly warned: readonly ClockCode[]
  readonly ranOut: readonly ClockCode[]
  readonly filedAt: number
  readonly closedAt: number | null
  readonly urges: number
  readonly urgedAt: number | null
  readonly reopens: number
  readonly rating: { readonly solved: boolean; readonly score: number } | null
}

/** Words with the salt that hides them in the chain; `null` words were erased on request. */
export interface CaseText {
  readonly words: string | null
  readonly salt: string
}

/** The one document of a case. Indexed paths (holder, unit, …) are scalars beside the state they repeat. */
export interface CaseDocument {
  readonly _id: string
  readonly v: number
  readonly rev: number
  readonly region: string
  readonly number: string
  readonly compound: string
  readonly street: string
  readonly place: Place
  readonly reporter: string
  readonly holder: string
  readonly unit: string
  readonly verifier: string
  readonly stage: Stage
  /** Why it does not go on; `''` while it does. */
  readonly stuck: StuckList | ''
  readonly state: CaseState
  readonly card: CaseCard
  readonly events: readonly CaseEvent[]
  readonly texts: Readonly<Record<string, CaseText>>
  readonly filedAt: number
  /** One scalar a list: what runs out first; cases without a clock sort last. */
  readonly sortAt: number
  readonly updatedAt: number
  readonly nextAt: number | null
  readonly notified: number
  readonly owedAt: number | null
}
