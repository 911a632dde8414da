import type { CaseFact } from '#types/case-event'
import type { Notice } from '#types/inbox-view'
import type { ClockCode } from '#types/lifecycle'

export type Recipient =
  | 'reporter'
  /** Whoever has joined it. */
  | 'followers'
  | 'holder'
  | 'verifier'
  | 'settler'
  | 'coordinator'
  | 'watchers'
  | 'told'
  /** The units that a whistle calls, or that a fact about calls names. */
  | 'called'
  | 'whistler'
  | 'approvers'
  | 'unitHead'
  /** The property on the spot, when there is danger: matter and place, never the words. */
  | 'onTheSpot'
  | 'clockOwner'

export interface NoticeRow {
  readonly to: Recipient
  readonly notice: Notice
}

const row = (to: Recipient, notice: Notice): NoticeRow => ({ to, notice })
const NOBODY: readonly NoticeRow[] = []

/** Who hears of which fact; the state is the one right after it. */
export const NOTICE_TABLE: Readonly<Record<CaseFact['type'], readonly NoticeRow[]>> = {
  filed: [
    row('reporter', 'caseReceived'),
    row('holder', 'taskArrived'),
    row('watchers', 'caseWatched'),
    row('onTheSpot', 'dangerHere'),
  ],
  accepted: [row('reporter', 'caseAccepted')],
  declined: [row('reporter', 'caseDeclined'), row('followers', 'followedClosed')],
  answered: [row('reporter', 'caseAnswered'), row('followers', 'followedClosed')],
  reclassified: [row('holder', 'taskArrived')],
  transferred: [row('reporter', 'caseTransferred'), row('holder', 'taskArrived')],
  arbitrated: [row('reporter', 'caseTransferred'), row('holder', 'taskArrived')],
  dissuaded: [row('reporter', 'caseDissuaded')],
  serviceArranged: NOBODY,
  mediated: NOBODY,
  escalated: [row('reporter', 'caseEscalated'), row('holder', 'taskArrived'), row('told', 'caseWatched')],
  correctionOrdered: [row('reporter', 'correctionOrdered')],
  inspected: [row('reporter', 'caseInspected')],
  docketOpened: [row('reporter', 'docketOpened'), row('unitHead', 'docketOpened')],
  docketEnded: [
    row('reporter', 'docketEnded'),
    row('verifier', 'verifyAsked'),
    row('followers', 'followedSettled'),
  ],
  planProposed: [row('approvers', 'planAsked')],
  planReviewed: [row('reporter', 'planDecided'), row('holder', 'planDecided')],
  settled: [
    row('reporter', 'caseSettled'),
    row('verifier', 'verifyAsked'),
    row('followers', 'followedSettled'),
  ],
  whistled: [row('called', 'unitCalled')],
  callAcknowledged: [row('whistler', 'callAcknowledged')],
  callContacted: [row('whistler', 'callContacted')],
  mustered: [row('whistler', 'unitMustered'), row('holder', 'unitMustered')],
  attended: NOBODY,
  callConcluded: [row('called', 'callConcluded')],
  lent: NOBODY,
  takenBack: NOBODY,
  helped: [row('holder', 'helperReported')],
  asked: [row('reporter', 'reporterAsked')],
  noted: NOBODY,
  published: NOBODY,
  summaryChecked: [row('holder', 'summaryHeld')],
  verified: [row('reporter', 'rateAsked'), row('followers', 'followedClosed')],
  sentBack: [row('holder', 'workSentBack')],
  added: [row('holder', 'wordsAdded')],
  urged: [row('holder', 'caseUrged')],
  withdrawn: [row('holder', 'caseWithdrawn'), row('followers', 'followedClosed')],
  rated: [row('settler', 'caseRated'), row('followers', 'followedClosed')],
  reopened: [row('holder', 'caseReopened')],
  objected: [row('holder', 'caseObjected')],
  pressed: [row('holder', 'casePressed'), row('unitHead', 'casePressed')],
  merged: [row('reporter', 'caseMerged'), row('followers', 'followedMerged')],
  absorbed: NOBODY,
  split: NOBODY,
  revealed: [row('reporter', 'identityRevealed')],
  succeeded: [row('holder', 'taskArrived')],
  warned: [row('clockOwner', 'clockWarns')],
  ranOut: [row('clockOwner', 'clockRanOut'), row('coordinator', 'clockRanOut')],
  recomputed: NOBODY,
}

/** A verification that ran out asks the reporter; a rating that ran out is nobody's omission; a closed case is looked at again. */
export const RAN_OUT_INSTEAD: Readonly<Partial<Record<ClockCode, readonly NoticeRow[]>>> = {
  verify: [row('reporter', 'rateAsked'), row('coordinator', 'clockRanOut')],
  rate: [row('followers', 'followedClosed')],
  recurrence: [row('verifier', 'recheckAsked')],
}

/** A clock of a call is the called unit's; who is above it and who coordinates learn that it ran out. */
export const OF_A_CALL: Readonly<Record<'warned' | 'ranOut', readonly NoticeRow[]>> = {
  warned: [row('called', 'callWarns')],
  ranOut: [row('called', 'callRanOut'), row('told', 'callRanOut'), row('whistler', 'callRanOut')],
}

/** Refused too often: the arbiter is asked to decide, not to work on it. */
export const DISPUTED: readonly NoticeRow[] = [
  row('reporter', 'caseTransferred'),
  row('holder', 'disputeArrived'),
]
