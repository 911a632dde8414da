/** The words of a case. Each list is the one authority for its codes; the rules about them live in core/domain. */

export const KINDS = ['report', 'finding', 'question', 'suggestion'] as const
export type Kind = (typeof KINDS)[number]

export const STAGES = [
  'submitted',
  'handling',
  'persuading',
  'correcting',
  'enforcing',
  'verifying',
  'rating',
  'closed',
  'planned',
  'declined',
  'withdrawn',
  'merged',
] as const
export type Stage = (typeof STAGES)[number]

/** Tier is the means used, never a gate: a competent unit may go to any tier at once with its reason on record. */
export const TIERS = ['persuade', 'correct', 'enforce'] as const
export type Tier = (typeof TIERS)[number]

/** What people may ask for. */
export const MOVES = [
  'accept',
  'decline',
  'answer',
  'reclassify',
  'transfer',
  'arbitrate',
  'dissuade',
  'arrangeService',
  'mediate',
  'settle',
  'escalate',
  'orderCorrection',
  'inspect',
  'openDocket',
  'plan',
  'reviewPlan',
  'whistle',
  'acknowledgeCall',
  'contactCall',
  'muster',
  'attend',
  'concludeCall',
  'lend',
  'takeBack',
  'askReporter',
  'note',
  'publish',
  'verify',
  'sendBack',
  'withdraw',
  'add',
  'urge',
  'rate',
  'reopen',
  'objectOnce',
  'press',
  'merge',
  'split',
  'reveal',
] as const
export type Move = (typeof MOVES)[number]

/** What happens to a case without anybody asking for it: it is filed, a clock speaks, another document answers. */
const HAPPENINGS = [
  'file',
  'warn',
  'timeOut',
  'recount',
  'endDocket',
  'absorb',
  'succeed',
  'help',
  'checkSummary',
] as const

export const ACTIONS = [...MOVES, ...HAPPENINGS] as const
export type Action = (typeof ACTIONS)[number]

export const OUTCOMES = [
  'persuaded',
  'serviced',
  'answered',
  'mediated',
  'corrected',
  'penalised',
  'notPenalised',
  'compelled',
  'handedToCourt',
  'planned',
  'notFound',
  'unfounded',
  'referred',
  'outOfScope',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Whom a case concerns, so that it goes around them; `app` is the mini-program itself, which no compound answers for. */
export const ABOUTS = ['property', 'community', 'officer', 'department', 'app'] as const
export type About = (typeof ABOUTS)[number]

export const HAZARDS = ['none', 'safety', 'danger'] as const
export type Hazard = (typeof HAZARDS)[number]

export const PUBLICITIES = ['none', 'count', 'summary'] as const
export type Publicity = (typeof PUBLICITIES)[number]

/** What became of the check of a text for everybody; `unchecked` where the operator has switched it off. */
export const SUMMARY_VERDICTS = ['passed', 'held', 'unchecked'] as const
export type SummaryVerdict = (typeof SUMMARY_VERDICTS)[number]

export const PROCEDURES = ['general', 'onTheSpot', 'police', 'criminal'] as const
export type Procedure = (typeof PROCEDURES)[number]

export const DISSUASION_RESULTS = ['stopped', 'refused', 'absent'] as const
export type DissuasionResult = (typeof DISSUASION_RESULTS)[number]

export const INSPECTION_RESULTS = ['corrected', 'notCorrected'] as const
export type InspectionResult = (typeof INSPECTION_RESULTS)[number]

export const MEDIATION_RESULTS = ['agreed', 'notAgreed', 'absent'] as const
export type MediationResult = (typeof MEDIATION_RESULTS)[number]

export const PLAN_REVIEWS = ['approve', 'refuse', 'keep', 'extend', 'resume'] as const
export type PlanReview = (typeof PLAN_REVIEWS)[number]

/** 000 三2 names "劝阻无效" and "无法及时办理"; the rest are the closed reasons a court or an auditor would accept. */
export const ESCALATION_REASONS = [
  'dissuasionFailed',
  'overdue',
  'refusesToCorrect',
  'officerUnable',
  'urgentOrSerious',
  'lawDemands',
  'clockRanOut',
  'conflictOfInterest',
] as const
export type EscalationReason = (typeof ESCALATION_REASONS)[number]

/** Why a case goes to another unit. `handOver` (线索移送) asks the receiver for a receipt; `assigned` is no refusal. */
export const TRANSFER_REASONS = [
  'notOurDuty',
  'otherArea',
  'handOver',
  'assigned',
  'conflictOfInterest',
] as const
export type TransferReason = (typeof TRANSFER_REASONS)[number]

/** Each reason for declining names the channel that is right instead; the phone has its words. */
export const DECLINE_REASONS = [
  'outsideProgramme',
  'inCourt',
  'inReconsideration',
  'petitionChannel',
  'privateContract',
  'emergencyCall',
  'alreadyDecided',
  'notUnderstandable',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** Where a trouble nobody can mend soon is waiting for. */
export const PLAN_REASONS = [
  'needsFunds',
  'needsWorks',
  'needsVote',
  'needsHigherLevel',
  'needsSeason',
] as const
export type PlanReason = (typeof PLAN_REASONS)[number]

export const REVEAL_REASONS = ['siteAccess', 'evidence', 'safety', 'reporterAsked'] as const
export type RevealReason = (typeof REVEAL_REASONS)[number]

export const CLOCKS = [
  'accept',
  'persuade',
  'service',
  'correction',
  'inspect',
  'docket',
  'verify',
  'rate',
  'planReview',
  'arbitrate',
  'reopenWindow',
  'recurrence',
  'acknowledge',
  'contact',
  'arrive',
] as const
export type ClockCode = (typeof CLOCKS)[number]
