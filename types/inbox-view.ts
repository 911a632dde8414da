import { DOCKET_NOTICE_CODES } from './docket-codes'
import type { Action } from './lifecycle'
import { CALL_NOTICE_CODES } from './whistle'

export interface InboxItem {
  readonly id: string
  readonly at: number
  readonly caseId: string
  /** The enforcement file it is about, where it is about one. */
  readonly docket?: string
  readonly title: string
  /** Null for what is about a roster; `caseId` is empty then. */
  readonly action: Action | null
  /** A code with a sentence on the phone. */
  readonly notice: Notice
  readonly params: Readonly<Record<string, string>>
  readonly read: boolean
}

export const NOTICES = [
  'caseReceived',
  'taskArrived',
  'caseAccepted',
  'caseDissuaded',
  'caseEscalated',
  'correctionOrdered',
  'caseInspected',
  'verifyAsked',
  'caseSettled',
  'rateAsked',
  'workSentBack',
  'wordsAdded',
  'caseUrged',
  'caseRated',
  'caseReopened',
  'caseWithdrawn',
  'clockWarns',
  'clockRanOut',
  'caseDeclined',
  'caseAnswered',
  'caseTransferred',
  'caseWatched',
  'disputeArrived',
  'docketOpened',
  'docketEnded',
  'planAsked',
  'planDecided',
  'unitCalled',
  'unitMustered',
  'helperReported',
  'reporterAsked',
  'casePressed',
  'caseMerged',
  'identityRevealed',
  'caseObjected',
  'recheckAsked',
  'dangerHere',
  'followedSettled',
  'followedClosed',
  'followedMerged',
  'swapAsked',
  'swapAgreed',
  'swapRefused',
  'leaveCovered',
  'workHandedOver',
  'postGiven',
  'postSucceeds',
  'holidayRosterMissing',
  'summaryHeld',
  ...DOCKET_NOTICE_CODES,
  ...CALL_NOTICE_CODES,
] as const
export type Notice = (typeof NOTICES)[number]
