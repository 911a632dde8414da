import type { Notice } from '#types/inbox-view'
import type { Channel, Subject } from '#types/push'

/** Which notices leave the inbox, and as what; null stays inside. */
const SUBJECT_OF: Readonly<Record<Notice, Subject | null>> = {
  caseReceived: null,
  taskArrived: 'task',
  caseAccepted: 'progress',
  caseDissuaded: 'progress',
  caseEscalated: 'progress',
  correctionOrdered: 'progress',
  caseInspected: 'progress',
  verifyAsked: 'task',
  caseSettled: 'progress',
  rateAsked: 'question',
  workSentBack: 'task',
  wordsAdded: 'task',
  caseUrged: 'task',
  caseRated: null,
  caseReopened: 'task',
  caseWithdrawn: 'task',
  clockWarns: 'clock',
  clockRanOut: 'clock',
  caseDeclined: 'progress',
  caseAnswered: 'progress',
  caseTransferred: 'progress',
  caseWatched: null,
  disputeArrived: 'task',
  docketOpened: 'progress',
  docketEnded: 'progress',
  planAsked: 'task',
  planDecided: 'progress',
  unitCalled: 'task',
  unitMustered: null,
  helperReported: null,
  reporterAsked: 'question',
  casePressed: 'task',
  caseMerged: 'progress',
  identityRevealed: 'progress',
  caseObjected: 'task',
  recheckAsked: 'task',
  dangerHere: 'danger',
  followedSettled: 'progress',
  followedClosed: null,
  followedMerged: null,
  swapAsked: null,
  swapAgreed: null,
  swapRefused: null,
  leaveCovered: null,
  workHandedOver: null,
  postGiven: null,
  postSucceeds: null,
  holidayRosterMissing: null,
  summaryHeld: null,
  docketHearingCalled: 'task',
  docketReviewAsked: 'task',
  docketReviewed: 'task',
  docketDecisionAsked: 'task',
  docketDecided: 'task',
  docketReportedIn: null,
  docketToCourt: null,
  docketSuspended: null,
  docketResumed: 'task',
  docketExtended: null,
  determinationAsked: 'task',
  determinationGiven: 'task',
  docketHandedOver: 'task',
  docketTakenOver: 'task',
  helpAsked: 'task',
  helpGiven: 'task',
  obstructionCalled: 'danger',
  docketClosed: null,
  docketClockWarns: 'clock',
  docketClockRanOut: 'clock',
  callAcknowledged: null,
  callContacted: null,
  callConcluded: null,
  callWarns: 'clock',
  callRanOut: 'clock',
}

/** A notice that a later version writes has no row here: it stays inside. */
export function subjectOf(notice: Notice): Subject | null {
  return Object.hasOwn(SUBJECT_OF, notice) ? SUBJECT_OF[notice] : null
}

export type RungName = 'first' | 'text' | 'call'

/** A step of a ladder: at its time, the first of its channels that takes the message. */
export interface Rung {
  readonly name: RungName
  /** Milliseconds after the notice. */
  readonly after: number
  readonly channels: readonly Channel[]
  readonly only?: 'night'
  /** Left out once somebody has taken it on. */
  readonly unlessTaken?: true
}

export type LadderName = 'resident' | 'staff' | 'danger'

const MINUTE = 60_000
/** Source: default. Half of the five minutes after which the next in the chain is asked, so that a call can still help. */
const CALL_AFTER = 2 * MINUTE

const FOR_STAFF: readonly Channel[] = ['employee', 'subscribe', 'wecom']

/** Source: default, no programme names a channel. */
export const LADDERS: Readonly<Record<LadderName, readonly Rung[]>> = {
  resident: [{ name: 'first', after: 0, channels: ['subscribe'] }],
  staff: [{ name: 'first', after: 0, channels: FOR_STAFF }],
  danger: [
    { name: 'first', after: 0, channels: FOR_STAFF },
    { name: 'text', after: 0, channels: ['sms'], only: 'night', unlessTaken: true },
    { name: 'call', after: CALL_AFTER, channels: ['voice', 'sms'], unlessTaken: true },
  ],
}

/** Minutes of Shanghai's day between which nobody is woken for what is no hazard. Source: default. */
export const QUIET = { from: 21 * 60, to: 7 * 60 } as const

/** Within so long one person hears once of one case; what came meanwhile is one more message at its end. Source: default. */
export const DIGEST = 60 * MINUTE

/** How long a channel that said "later" is left alone, try by try; after the last one the next channel has its turn. */
export const BACKOFF: Readonly<Record<'ordinary' | 'urgent', readonly number[]>> = {
  ordinary: [MINUTE, 5 * MINUTE, 30 * MINUTE],
  urgent: [10_000],
}
