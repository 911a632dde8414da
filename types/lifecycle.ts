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

export const ACTIONS = [
  'file',
  'accept',
  'dissuade',
  'escalate',
  'orderCorrection',
  'inspect',
  'settle',
  'verify',
  'sendBack',
  'add',
  'urge',
  'note',
  'withdraw',
  'rate',
  'reopen',
  'timeOut',
] as const
export type Action = (typeof ACTIONS)[number]

/** Moves a person may ask for; `file` opens a case and `timeOut` is the clock's own. */
export type Move = Exclude<Action, 'file' | 'timeOut'>

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

export const ABOUTS = ['property', 'community', 'officer', 'department'] as const
export type About = (typeof ABOUTS)[number]

export const HAZARDS = ['none', 'safety', 'danger'] as const
export type Hazard = (typeof HAZARDS)[number]

export const PUBLICITIES = ['none', 'count', 'summary'] as const
export type Publicity = (typeof PUBLICITIES)[number]

export const PROCEDURES = ['general', 'onTheSpot', 'police', 'criminal'] as const
export type Procedure = (typeof PROCEDURES)[number]

export const DISSUASION_RESULTS = ['stopped', 'refused', 'absent'] as const
export type DissuasionResult = (typeof DISSUASION_RESULTS)[number]

export const INSPECTION_RESULTS = ['corrected', 'notCorrected'] as const
export type InspectionResult = (typeof INSPECTION_RESULTS)[number]

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
] as const
export type ClockCode = (typeof CLOCKS)[number]
