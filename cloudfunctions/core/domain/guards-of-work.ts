import type { CaseState } from '#types/case'
import type { EscalationReason } from '#types/lifecycle'
import { refuse } from '#types/refusal'
import type { GuardRows } from './guards'
import type { MoveContext } from './move-context'
import { nextAbove } from './route'

/** Reasons that claim something the record must show; the others rest on the words beside them. */
const REASON_PROOF: Readonly<Partial<Record<EscalationReason, (state: CaseState) => boolean>>> = {
  dissuasionFailed: (state) => state.dissuasion === 'refused' || state.dissuasion === 'absent',
  clockRanOut: (state) => state.ranOut.length > 0,
  overdue: (state) => state.ranOut.includes('correction'),
  refusesToCorrect: (state) => state.inspection === 'notCorrected',
}

function reasonShown({ fields, state }: MoveContext): boolean {
  const proof = REASON_PROOF[fields.reason as EscalationReason] // an unknown reason has no proof and fails its choices
  return proof?.(state) ?? true
}

/** What a holder may do when. */
export const OF_WORK = {
  notAccepted: {
    words: 'A case is accepted once by each holder.',
    holds: ({ state }) => !state.accepted,
    refusal: refuse('not_now'),
  },
  accepted: {
    words: 'A holder accepts a case before working on it.',
    holds: ({ state }) => state.accepted,
    refusal: refuse('not_now', 'accept'),
  },
  risesElsewhere: {
    words: 'Escalation needs another post above.',
    holds: ({ state, matter, world }) =>
      nextAbove(state.holder, matter, state.about, world, state.answers) !== undefined,
    refusal: refuse('not_now'),
  },
  reasonOnRecord: {
    words: 'A reason that claims an earlier act needs that act on record.',
    field: 'reason',
    holds: reasonShown,
    refusal: refuse('bad_input', 'reason'),
  },
  dueAhead: {
    words: 'What is due is due in the future.',
    field: 'dueAt',
    holds: ({ fields, world }) => (fields.dueAt ?? 0) > world.now,
    refusal: refuse('bad_input', 'dueAt'),
  },
  isQuestion: {
    words: 'Only a question or a suggestion is answered; a trouble is handled.',
    holds: ({ state }) => state.kind === 'question' || state.kind === 'suggestion',
    refusal: refuse('not_now'),
  },
  isTrouble: {
    words: 'A question or a suggestion is answered, not settled.',
    holds: ({ state }) => state.kind !== 'question' && state.kind !== 'suggestion',
    refusal: refuse('not_now', 'answer'),
  },
  waitsForAnswer: {
    words: 'The reporter is asked one thing at a time.',
    holds: ({ state }) => !state.asking,
    refusal: refuse('not_now'),
  },
  hasReporter: {
    words: 'What staff found has no reporter to ask.',
    holds: ({ state }) => state.reporter !== null,
    refusal: refuse('not_now'),
  },
} satisfies GuardRows
