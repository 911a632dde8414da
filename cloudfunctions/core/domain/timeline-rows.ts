import type { CaseFact } from '#types/case-event'
import type { TimelineEntry } from '#types/case-view'
import type { Action } from '#types/lifecycle'
import type { Relation } from '#types/people'
import type { CalledUnit } from '#types/whistle'

type FactOf<Type extends CaseFact['type']> = Extract<CaseFact, { type: Type }>
export type Detail = Partial<
  Pick<TimelineEntry, 'outcome' | 'result' | 'dueAt' | 'restored' | 'solved' | 'timely' | 'score'>
>

export interface TimelineRow<Fact> {
  readonly action: Action
  /** Who sees that it happened, and who reads the words and photos beside it. */
  readonly seenBy: readonly Relation[]
  readonly readBy: readonly Relation[]
  readonly detail: (fact: Fact) => Detail
}

const HANDLING: readonly Relation[] = ['holder', 'unit', 'overseer', 'watcher']
const STAFF: readonly Relation[] = [...HANDLING, 'verifier', 'handled', 'called']
const ALL: readonly Relation[] = ['reporter', ...STAFF]
const BOTH: readonly Relation[] = ['reporter', ...HANDLING]
const OWN: readonly Relation[] = ['holder', 'unit', 'watcher', 'called']
const OWNERS: readonly Relation[] = ['holder', 'unit', 'overseer']
const NOBODY: readonly Relation[] = []
const none = (): Detail => ({})
const arrivalOf = (called: CalledUnit | undefined): Detail => {
  const dueAt = called?.clocks.find(({ code }) => code === 'arrive')?.dueAt
  return dueAt === undefined ? {} : { dueAt }
}
const because = ({ reason }: { readonly reason?: string | undefined }): Detail =>
  reason === undefined ? {} : { result: reason }

/**
 * How each fact reads. Words about the reported party (how it was dissuaded, what was ordered) stay with staff,
 * an order's with the handling unit; an internal note is seen by nobody else.
 */
export const TIMELINE: { readonly [Type in CaseFact['type']]: TimelineRow<FactOf<Type>> } = {
  filed: {
    action: 'file',
    seenBy: ALL,
    readBy: NOBODY,
    detail: ({ kind, registered }) =>
      kind === 'finding' ? { result: kind } : because({ reason: registered }),
  },
  accepted: { action: 'accept', seenBy: ALL, readBy: NOBODY, detail: none },
  declined: { action: 'decline', seenBy: ALL, readBy: ALL, detail: because },
  answered: { action: 'answer', seenBy: ALL, readBy: ALL, detail: none },
  reclassified: {
    action: 'reclassify',
    seenBy: ALL,
    readBy: STAFF,
    detail: ({ matter }) => ({ result: matter }),
  },
  transferred: { action: 'transfer', seenBy: ALL, readBy: STAFF, detail: because },
  arbitrated: { action: 'arbitrate', seenBy: ALL, readBy: STAFF, detail: none },
  dissuaded: { action: 'dissuade', seenBy: ALL, readBy: STAFF, detail: ({ result }) => ({ result }) },
  serviceArranged: { action: 'arrangeService', seenBy: ALL, readBy: ALL, detail: ({ dueAt }) => ({ dueAt }) },
  mediated: { action: 'mediate', seenBy: ALL, readBy: STAFF, detail: ({ result }) => ({ result }) },
  escalated: { action: 'escalate', seenBy: ALL, readBy: STAFF, detail: because },
  correctionOrdered: {
    action: 'orderCorrection',
    seenBy: ALL,
    readBy: HANDLING,
    detail: ({ dueAt }) => ({ dueAt }),
  },
  inspected: { action: 'inspect', seenBy: ALL, readBy: HANDLING, detail: ({ result }) => ({ result }) },
  docketOpened: { action: 'openDocket', seenBy: ALL, readBy: ['holder', 'unit'], detail: none },
  docketEnded: { action: 'endDocket', seenBy: ALL, readBy: NOBODY, detail: ({ outcome }) => ({ outcome }) },
  planProposed: { action: 'plan', seenBy: STAFF, readBy: STAFF, detail: because },
  planReviewed: {
    action: 'reviewPlan',
    seenBy: ALL,
    readBy: ALL,
    detail: ({ review, targetAt }) => ({ result: review, dueAt: targetAt }),
  },
  settled: {
    action: 'settle',
    seenBy: ALL,
    readBy: ALL,
    detail: ({ outcome, unchecked }) => ({ outcome, ...(unchecked === true ? { result: 'unchecked' } : {}) }),
  },
  whistled: { action: 'whistle', seenBy: ALL, readBy: STAFF, detail: ({ to }) => arrivalOf(to[0]) },
  callAcknowledged: { action: 'acknowledgeCall', seenBy: STAFF, readBy: STAFF, detail: none },
  callContacted: { action: 'contactCall', seenBy: STAFF, readBy: STAFF, detail: none },
  mustered: { action: 'muster', seenBy: ALL, readBy: STAFF, detail: none },
  attended: { action: 'attend', seenBy: STAFF, readBy: STAFF, detail: none },
  callConcluded: {
    action: 'concludeCall',
    seenBy: STAFF,
    readBy: STAFF,
    detail: ({ result, timely }) => ({ result, timely }),
  },
  lent: { action: 'lend', seenBy: OWNERS, readBy: OWNERS, detail: ({ until }) => ({ dueAt: until }) },
  takenBack: { action: 'takeBack', seenBy: OWNERS, readBy: NOBODY, detail: none },
  helped: { action: 'help', seenBy: OWNERS, readBy: OWNERS, detail: ({ fixed }) => ({ restored: fixed }) },
  asked: { action: 'askReporter', seenBy: BOTH, readBy: BOTH, detail: none },
  noted: { action: 'note', seenBy: OWN, readBy: OWN, detail: none },
  published: { action: 'publish', seenBy: ALL, readBy: ALL, detail: none },
  summaryChecked: {
    action: 'checkSummary',
    seenBy: ['holder', 'unit'],
    readBy: NOBODY,
    detail: ({ verdict }) => ({ result: verdict }),
  },
  verified: { action: 'verify', seenBy: ALL, readBy: ALL, detail: ({ restored }) => ({ restored }) },
  sentBack: { action: 'sendBack', seenBy: ALL, readBy: ALL, detail: none },
  added: { action: 'add', seenBy: ALL, readBy: BOTH, detail: none },
  urged: { action: 'urge', seenBy: ALL, readBy: BOTH, detail: none },
  withdrawn: { action: 'withdraw', seenBy: ALL, readBy: BOTH, detail: none },
  rated: { action: 'rate', seenBy: ALL, readBy: ALL, detail: ({ solved, score }) => ({ solved, score }) },
  reopened: { action: 'reopen', seenBy: ALL, readBy: ALL, detail: none },
  objected: { action: 'objectOnce', seenBy: ALL, readBy: BOTH, detail: none },
  pressed: { action: 'press', seenBy: STAFF, readBy: STAFF, detail: none },
  merged: { action: 'merge', seenBy: ALL, readBy: NOBODY, detail: none },
  absorbed: { action: 'absorb', seenBy: STAFF, readBy: NOBODY, detail: none },
  split: { action: 'split', seenBy: ALL, readBy: BOTH, detail: ({ matter }) => ({ result: matter }) },
  revealed: { action: 'reveal', seenBy: BOTH, readBy: BOTH, detail: because },
  succeeded: { action: 'succeed', seenBy: STAFF, readBy: NOBODY, detail: none },
  warned: { action: 'warn', seenBy: STAFF, readBy: NOBODY, detail: ({ clock }) => ({ result: clock }) },
  ranOut: { action: 'timeOut', seenBy: ALL, readBy: NOBODY, detail: ({ clock }) => ({ result: clock }) },
  recomputed: { action: 'recount', seenBy: STAFF, readBy: NOBODY, detail: none },
}

/** The row of a fact's own type, seen as taking any fact: the key is the proof the compiler cannot follow. */
export function rowOf(fact: CaseFact): TimelineRow<CaseFact> {
  const row = TIMELINE[fact.type] as TimelineRow<CaseFact>
  // How a called unit keeps its time is between those who work on the case.
  return fact.type === 'ranOut' && fact.of !== undefined ? { ...row, seenBy: STAFF } : row
}
