import type { ChannelIn } from './field-contract'
import type {
  About,
  ClockCode,
  DeclineReason,
  DissuasionResult,
  EscalationReason,
  Hazard,
  InspectionResult,
  Kind,
  MediationResult,
  Outcome,
  PlanReason,
  PlanReview,
  Procedure,
  Publicity,
  RevealReason,
  Stage,
  SummaryVerdict,
  TransferReason,
} from './lifecycle'
import type { LoanFact } from './loan'
import type { PostId } from './people'
import type { RunningClock } from './running-clock'
import type { CalledUnit, CallFact, CallRef } from './whistle'

/** Who did it, as far as the record needs: residents by key, staff by post and name. */
export type By =
  | { readonly kind: 'resident'; readonly personKey: string }
  | { readonly kind: 'staff'; readonly staffId: string; readonly name: string; readonly post: PostId }
  | { readonly kind: 'system' }

interface EventBase {
  readonly seq: number
  readonly at: number
  readonly by: By
  readonly commandId: string
  /** Hash of the event before, and of this one over its facts and the salted hash of its words. */
  readonly before: string
  readonly hash: string
  /** Key into the case's `texts`, where words lie so that they can be erased with the chain intact. */
  readonly textHash?: string
  /** The same for what names the reported party: its own key, for fewer readers. */
  readonly partyHash?: string
  readonly media?: readonly string[]
}

type Clocks = readonly RunningClock[]

/** A case begins, and what decides where it goes. */
export interface Filed {
  readonly type: 'filed'
  readonly kind: Kind
  readonly matter: string
  readonly about: About | null
  readonly hideFromProperty: boolean
  readonly hazard: Hazard
  readonly publicity: Publicity
  /** What the reporter answered to the matter's own questions. */
  readonly answers: Readonly<Record<string, string>>
  /** Lets whoever holds it see the phone the reporter has left. */
  readonly contact: boolean
  readonly holder: PostId
  readonly watchers: readonly PostId[]
  readonly clocks: Clocks
  /** The resident for whom it was filed when a case was split or a caller registered; otherwise `by` says who. */
  readonly reporter?: string
  /** 代居民登记: how a resident told the staff member who filed it. */
  readonly registered?: ChannelIn
  readonly splitFrom?: string
  /** When it happened, where the reporter says that it was not just now. */
  readonly happenedAt?: number
}

/** Facts in the past tense, one shape per action. */
export type CaseFact =
  | Filed
  | { readonly type: 'accepted'; readonly stage: Stage; readonly receipt?: string; readonly clocks: Clocks }
  | { readonly type: 'declined'; readonly reason: DeclineReason }
  | { readonly type: 'answered'; readonly stage: Stage; readonly clocks: Clocks }
  | {
      readonly type: 'reclassified'
      readonly matter: string
      readonly about: About | null
      readonly hazard: Hazard
      readonly publicity: Publicity
      readonly holder: PostId
      readonly watchers: readonly PostId[]
      readonly stage: Stage
      readonly clocks: Clocks
    }
  | {
      readonly type: 'transferred'
      readonly reason: TransferReason
      readonly to: PostId
      /** Given away without having been accepted; after so many the arbiter holds it. */
      readonly refused: boolean
      readonly disputed: boolean
      readonly clocks: Clocks
    }
  | { readonly type: 'arbitrated'; readonly to: PostId; readonly clocks: Clocks }
  | { readonly type: 'dissuaded'; readonly result: DissuasionResult }
  | { readonly type: 'serviceArranged'; readonly dueAt: number }
  | { readonly type: 'mediated'; readonly result: MediationResult }
  | {
      readonly type: 'escalated'
      readonly reason: EscalationReason
      readonly to: PostId
      readonly told: readonly PostId[]
      readonly clocks: Clocks
    }
  | { readonly type: 'correctionOrdered'; readonly dueAt: number; readonly clocks: Clocks }
  | { readonly type: 'inspected'; readonly result: InspectionResult; readonly clocks: Clocks }
  | {
      readonly type: 'docketOpened'
      readonly docket: string
      readonly procedure: Procedure
      readonly reason: EscalationReason
      readonly clocks: Clocks
    }
  | {
      readonly type: 'docketEnded'
      readonly docket: string
      readonly outcome: Outcome
      readonly stage: Stage
      readonly verifier: PostId
      readonly clocks: Clocks
    }
  | {
      readonly type: 'planProposed'
      readonly reason: PlanReason
      readonly targetAt: number
      readonly approvers: readonly PostId[]
    }
  | {
      readonly type: 'planReviewed'
      readonly review: PlanReview
      readonly targetAt: number
      readonly stage: Stage
      readonly clocks: Clocks
    }
  | {
      readonly type: 'settled'
      readonly outcome: Outcome
      readonly verifier: PostId
      /** A finding that the sample did not draw: closed on its finder's word, and recorded as such. */
      readonly unchecked?: true
      /** "Not found" says when somebody went to look. */
      readonly visitedAt?: number
      readonly clocks: Clocks
    }
  | CallFact
  | LoanFact
  | { readonly type: 'asked' }
  | { readonly type: 'noted' }
  | { readonly type: 'published' }
  /** About the text that was published last before it. */
  | { readonly type: 'summaryChecked'; readonly verdict: SummaryVerdict }
  | {
      readonly type: 'verified'
      readonly restored: boolean
      readonly stage: Stage
      readonly clocks: Clocks
    }
  | { readonly type: 'sentBack'; readonly stage: Stage; readonly holder: PostId; readonly clocks: Clocks }
  | { readonly type: 'added' }
  | { readonly type: 'urged' }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'rated'; readonly solved: boolean; readonly score: number; readonly clocks: Clocks }
  | { readonly type: 'reopened'; readonly stage: Stage; readonly holder: PostId; readonly clocks: Clocks }
  | { readonly type: 'objected'; readonly stage: Stage; readonly holder: PostId; readonly clocks: Clocks }
  | { readonly type: 'pressed' }
  | { readonly type: 'merged'; readonly into: string }
  | { readonly type: 'absorbed'; readonly from: string }
  | { readonly type: 'split'; readonly into: string; readonly matter: string }
  | { readonly type: 'revealed'; readonly reason: RevealReason }
  /** Staff or units changed: an open case follows the successor of the post. */
  | { readonly type: 'succeeded'; readonly from: PostId; readonly to: PostId }
  /** `of` names the call whose clock it is; without it, it is one of the case itself. */
  | { readonly type: 'warned'; readonly clock: ClockCode; readonly of?: CallRef }
  | {
      readonly type: 'ranOut'
      readonly clock: ClockCode
      readonly stage: Stage
      /** The next in the chain, where the pack lets a run-out clock raise the case. */
      readonly to?: PostId
      readonly of?: CallRef
      /** Those above a called unit, who learn that it let its clock run out. */
      readonly told?: readonly PostId[]
      readonly clocks: Clocks
    }
  /** A year of the calendar was loaded: deadlines that were provisional are now exact. */
  | {
      readonly type: 'recomputed'
      readonly clocks: Clocks
      readonly called?: readonly (CallRef & CalledUnit)[]
    }

export type CaseEvent = EventBase & { readonly fact: CaseFact }
