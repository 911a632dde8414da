import type { Outcome } from './lifecycle'

/** The words of an enforcement file (案卷). Each list is the one authority for its codes; the rules live in core/domain/docket. */

export const DOCKET_STAGES = [
  'investigating',
  'notified',
  'hearing',
  'reviewing',
  'deciding',
  'decided',
  'performing',
  'urged',
  'inCourt',
  'closed',
] as const
export type DocketStage = (typeof DOCKET_STAGES)[number]

export const DOCKET_MOVE_CODES = [
  'register',
  'investigate',
  'giveNotice',
  'recordPlea',
  'callHearing',
  'hear',
  'review',
  'decide',
  'reportIn',
  'serve',
  'perform',
  'demand',
  'toCourt',
  'suspend',
  'resume',
  'extend',
  'requestDetermination',
  'determine',
  'handOver',
  'takeBack',
  'takeOver',
  'assist',
  'assisted',
  'obstruct',
  'closeDocket',
  'note',
] as const
export type DocketMove = (typeof DOCKET_MOVE_CODES)[number]

/** What happens to a docket without anybody asking for it. */
export const DOCKET_ACTIONS = [...DOCKET_MOVE_CODES, 'open', 'timeOut', 'recount'] as const
export type DocketAction = (typeof DOCKET_ACTIONS)[number]

/** How somebody stands to a docket: its unit, a unit that was asked something, or the supervisor of the area. */
export const DOCKET_RELATIONS = ['own', 'receiver', 'determiner', 'helper', 'supervisor', 'none'] as const
export type DocketRelation = (typeof DOCKET_RELATIONS)[number]

export const LEGAL_CLOCK_CODES = [
  'decision',
  'policeDecision',
  'criminalHandOver',
  'hearingAsked',
  'hearingCall',
  'serve',
  'reportIn',
  'pay',
  'demand',
  'obstruction',
] as const
export type LegalClockCode = (typeof LEGAL_CLOCK_CODES)[number]

/** 行政处罚法 44, 45, 63: what the party answered to the notice. */
export const PLEAS = ['none', 'waived', 'statement', 'hearing'] as const
export type Plea = (typeof PLEAS)[number]

/** 行政处罚法 58: why a decision needs a legal review. A hearing that was held needs one by itself. */
export const REVIEW_CAUSES = ['none', 'publicInterest', 'affectsOthers', 'complex', 'lawDemands'] as const
export type ReviewCause = (typeof REVIEW_CAUSES)[number]

export const LEGAL_REVIEWS = ['agreed', 'returned'] as const
export type LegalReview = (typeof LEGAL_REVIEWS)[number]

/** 行政处罚法 57. */
export const DECISIONS = ['penalise', 'notPenalise', 'unfounded'] as const
export type Decision = (typeof DECISIONS)[number]

export const SUBJECTS = ['citizen', 'entity'] as const
export type Subject = (typeof SUBJECTS)[number]

/** What the violation has caused, as 行政处罚法 33 distinguishes it. */
export const HARMS = ['none', 'slight', 'more'] as const
export type Harm = (typeof HARMS)[number]

export const SERVICE_WAYS = ['inPerson', 'leftThere', 'mail', 'electronic', 'announcement'] as const
export type ServiceWay = (typeof SERVICE_WAYS)[number]

export const PERFORMANCES = ['done', 'inPart', 'refused', 'compelled'] as const
export type Performance = (typeof PERFORMANCES)[number]

export const SUSPENSIONS = ['appraisal', 'hearing', 'announcement'] as const
export type Suspension = (typeof SUSPENSIONS)[number]

/** 行政处罚法 27, 21–23: a suspected offence, or another's competence. */
export const HAND_OVER_REASONS = ['suspectedCrime', 'otherCompetence'] as const
export type HandOverReason = (typeof HAND_OVER_REASONS)[number]

/** 违建认定 and the like. */
export const DETERMINATIONS = ['violation', 'noViolation', 'undecidable'] as const
export type Determination = (typeof DETERMINATIONS)[number]

export const DOCKET_OUTCOMES = [
  'penalised',
  'notPenalised',
  'compelled',
  'handedToCourt',
  'corrected',
  'unfounded',
  'referred',
] as const satisfies readonly Outcome[]
export type DocketOutcome = (typeof DOCKET_OUTCOMES)[number]

/** What those who work on a file are told; each is a code with a sentence on the phone. */
export const DOCKET_NOTICE_CODES = [
  'docketHearingCalled',
  'docketReviewAsked',
  'docketReviewed',
  'docketDecisionAsked',
  'docketDecided',
  'docketReportedIn',
  'docketToCourt',
  'docketSuspended',
  'docketResumed',
  'docketExtended',
  'determinationAsked',
  'determinationGiven',
  'docketHandedOver',
  'docketTakenOver',
  'helpAsked',
  'helpGiven',
  'obstructionCalled',
  'docketClosed',
  'docketClockWarns',
  'docketClockRanOut',
] as const
export type DocketNotice = (typeof DOCKET_NOTICE_CODES)[number]
