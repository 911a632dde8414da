import type { CaseEvent } from './case-event'
import type { DocketDecision, LegalClock } from './docket'
import type {
  DocketOutcome,
  Determination,
  HandOverReason,
  LegalClockCode,
  LegalReview,
  Performance,
  Plea,
  ReviewCause,
  ServiceWay,
  Subject,
  Suspension,
} from './docket-codes'
import type { EscalationReason, Procedure } from './lifecycle'
import type { PostId } from './people'

type Clocks = readonly LegalClock[]

export interface DocketOpened {
  readonly type: 'opened'
  readonly case: string
  readonly matter: string
  /** What the reporter answered to the matter's questions: an answer may name another lead. */
  readonly answers: Readonly<Record<string, string>>
  readonly procedure: Procedure
  readonly reason: EscalationReason
  readonly holder: PostId
  readonly clocks: Clocks
}

/** Facts in the past tense. What names the reported party is never a fact: it lies under the event's `partyHash`. */
export type DocketFact =
  | DocketOpened
  | { readonly type: 'registered'; readonly receipt: string }
  | { readonly type: 'investigated' }
  | {
      readonly type: 'noticeGiven'
      readonly basis: string
      /** The party may ask for a hearing. */
      readonly hearing: boolean
      readonly cause: ReviewCause
      readonly clocks: Clocks
    }
  | { readonly type: 'pleaRecorded'; readonly plea: Plea }
  | { readonly type: 'hearingCalled'; readonly heldAt: number }
  | { readonly type: 'heard' }
  | { readonly type: 'reviewed'; readonly review: LegalReview }
  | (Omit<DocketDecision, 'by'> & {
      readonly type: 'decided'
      readonly basis: string
      /** Said where the cap depends on it: on the spot. */
      readonly subject: Subject | null
      readonly clocks: Clocks
    })
  | { readonly type: 'reportedIn' }
  | { readonly type: 'served'; readonly way: ServiceWay; readonly clocks: Clocks }
  | { readonly type: 'performed'; readonly performance: Performance }
  | { readonly type: 'demanded'; readonly clocks: Clocks }
  | { readonly type: 'broughtToCourt' }
  | { readonly type: 'suspended'; readonly reason: Suspension }
  | { readonly type: 'resumed'; readonly since: number }
  | { readonly type: 'extended'; readonly clocks: Clocks }
  | { readonly type: 'determinationAsked'; readonly to: PostId }
  | { readonly type: 'determined'; readonly determination: Determination }
  | { readonly type: 'handedOver'; readonly to: PostId; readonly reason: HandOverReason }
  | { readonly type: 'takenBack' }
  | { readonly type: 'takenOver'; readonly receipt: string }
  | { readonly type: 'helpAsked'; readonly to: PostId }
  | { readonly type: 'helped'; readonly post: PostId }
  | { readonly type: 'obstructed'; readonly police: PostId; readonly clocks: Clocks }
  | { readonly type: 'closed'; readonly outcome: DocketOutcome }
  | { readonly type: 'noted' }
  | { readonly type: 'warned'; readonly clock: LegalClockCode }
  | { readonly type: 'ranOut'; readonly clock: LegalClockCode }
  /** A year of the calendar was loaded: legal days that were provisional are counted anew. */
  | { readonly type: 'recounted'; readonly counted: Clocks }

export type DocketEvent = Omit<CaseEvent, 'fact'> & { readonly fact: DocketFact }
