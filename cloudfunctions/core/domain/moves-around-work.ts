import { REVEAL_REASONS } from '#types/lifecycle'
import * as leads from './leads-around-work'
import type { MoveTable } from './move-context'
import { BEFORE_WORK, EVER, may, must, OPEN, WORKED } from './rows'

/** Asking, noting and publishing beside the work, and checking it. */
export const AROUND_WORK = {
  askReporter: [
    {
      from: OPEN,
      who: ['holder'],
      needs: [must('words')],
      guards: ['hasReporter', 'waitsForAnswer'],
      leads: leads.asked,
      to: ['same'],
      starts: [],
    },
  ],
  note: [
    {
      from: EVER,
      who: ['holder', 'unit'],
      needs: [must('words'), may('photos')],
      guards: [],
      leads: leads.noted,
      to: ['same'],
      starts: [],
    },
  ],
  publish: [
    {
      from: EVER,
      who: ['holder', 'unit'],
      needs: [must('summary')],
      guards: ['accepted', 'mayBePublic'],
      leads: leads.published,
      to: ['same'],
      starts: [],
    },
  ],
  verify: [
    {
      from: ['verifying'],
      who: ['verifier', 'holder', 'unit', 'handled'],
      needs: [must('restored'), may('words'), may('photos')],
      guards: ['notOwnWork', 'namedVerifier', 'saysWhatIsWrong'],
      leads: leads.verified,
      to: ['rating', 'closed', 'planned', ...WORKED],
      starts: ['rate', 'recurrence'],
    },
  ],
  sendBack: [
    {
      from: ['verifying'],
      who: ['verifier', 'holder', 'unit', 'handled'],
      needs: [must('words'), may('photos')],
      guards: ['notOwnWork', 'namedVerifier'],
      leads: leads.sentBack,
      to: ['planned', ...WORKED],
      starts: ['service', 'persuade', 'inspect', 'planReview'],
    },
  ],
  reveal: [
    {
      from: [...BEFORE_WORK, 'enforcing'],
      who: ['holder', 'unit'],
      needs: [must('reason', REVEAL_REASONS), must('words')],
      guards: ['hasReporter', 'competent', 'revealTier', 'revealConsent'],
      leads: leads.revealed,
      to: ['same'],
      starts: [],
    },
  ],
} satisfies Partial<MoveTable>
