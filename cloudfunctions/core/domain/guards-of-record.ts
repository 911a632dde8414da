import { refuse } from '#types/refusal'
import type { GuardRows } from './guards'
import type { MoveContext } from './move-context'
import { unitOf } from './posts'

function othersWork({ actor, state }: MoveContext): boolean {
  if (actor.kind !== 'staff' || state.settledBy === null) return false
  return actor.post.unit !== unitOf(state.settledBy) && actor.staffId !== state.settledByStaff
}

function visited({ fields, state, world }: MoveContext): boolean {
  if (fields.outcome !== 'notFound') return true
  const at = fields.visitedAt ?? 0
  return at >= state.filedAt && at <= world.now
}

/** What the record must show before a thing is called settled, verified or public. */
export const OF_RECORD = {
  persuadedOnRecord: {
    words: 'Persuaded is settled only after a recorded dissuasion that stopped it.',
    field: 'outcome',
    holds: ({ fields, state }) => fields.outcome !== 'persuaded' || state.dissuasion === 'stopped',
    refusal: refuse('not_now', 'dissuade'),
  },
  correctedOnRecord: {
    words: 'Corrected is settled only after an inspection that found it corrected.',
    field: 'outcome',
    holds: ({ fields, state }) => fields.outcome !== 'corrected' || state.inspection === 'corrected',
    refusal: refuse('not_now', 'inspect'),
  },
  mediatedOnRecord: {
    words: 'Mediated is settled only after a recorded mediation that ended in agreement.',
    field: 'outcome',
    holds: ({ fields, state }) => fields.outcome !== 'mediated' || state.mediation === 'agreed',
    refusal: refuse('not_now', 'mediate'),
  },
  visitOnRecord: {
    words: 'Not found needs a visit since the report.',
    field: 'visitedAt',
    holds: visited,
    refusal: refuse('bad_input', 'visitedAt'),
  },
  notOwnWork: {
    words: 'Nobody verifies what they or their unit settled.',
    holds: othersWork,
    refusal: refuse('own_work'),
  },
  namedVerifier: {
    words: 'Only the post that the region names for this handler verifies.',
    holds: ({ relation }) => relation === 'verifier',
    refusal: refuse('not_allowed'),
  },
  saysWhatIsWrong: {
    words: 'Who finds it not restored says what is wrong.',
    field: 'words',
    holds: ({ fields }) => fields.restored !== false || (fields.words ?? '').trim() !== '',
    refusal: refuse('bad_input', 'words'),
  },
  mayBePublic: {
    words: 'A summary is published only of matters whose summaries are public.',
    holds: ({ state }) => state.publicity === 'summary',
    refusal: refuse('not_now'),
  },
  revealTier: {
    words: 'A reporter is revealed only to the unit that corrects or enforces.',
    holds: ({ state }) => state.tier === 'correct' || state.tier === 'enforce',
    refusal: refuse('not_now'),
  },
  revealConsent: {
    words: 'In a case about staff the reporter is revealed only with consent.',
    holds: ({ state }) => state.about === null || state.contact,
    refusal: refuse('not_allowed'),
  },
} satisfies GuardRows
