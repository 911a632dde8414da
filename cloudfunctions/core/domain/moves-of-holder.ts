import {
  DISSUASION_RESULTS,
  ESCALATION_REASONS,
  INSPECTION_RESULTS,
  MEDIATION_RESULTS,
  type Outcome,
  type Stage,
} from '#types/lifecycle'
import type { GuardName } from './guards'
import * as leads from './leads-of-work'
import type { MoveRow, MoveTable } from './move-context'
import { BEFORE_WORK, may, must, WORKED } from './rows'

/** Each holder accepts anew; what it begins with depends on what has been tried. */
const accept = (from: Stage, ...to: MoveRow['to']): MoveRow => ({
  from: [from],
  who: ['holder'],
  needs: [may('receipt')],
  guards: ['notAccepted', 'notDisputed', 'receiptGiven'],
  leads: leads.accepted,
  to,
  starts: [],
})

/** What may be called settled depends on the means in use; what settling asks and starts does not. */
const settle = (from: Stage, guards: readonly GuardName[], ...codes: readonly Outcome[]): MoveRow => ({
  from: [from],
  who: ['holder'],
  needs: [must('outcome', codes), must('words'), may('visitedAt'), may('photos')],
  guards: ['accepted', 'isTrouble', 'visitOnRecord', ...guards],
  leads: leads.settled,
  to: ['verifying'],
  starts: ['verify'],
})

/** What a holder does with a case it has accepted. */
export const OF_HOLDER = {
  accept: [
    accept('submitted', 'handling', 'persuading'),
    accept('handling', 'same', 'persuading'),
    accept('persuading', 'same', 'correcting', 'handling'),
    accept('correcting', 'same', 'persuading', 'handling'),
  ],
  answer: [
    {
      from: ['handling'],
      who: ['holder'],
      needs: [must('words'), may('photos')],
      guards: ['accepted', 'isQuestion'],
      leads: leads.answered,
      to: ['rating', 'closed'],
      starts: ['rate'],
    },
  ],
  dissuade: [
    {
      from: ['persuading', 'correcting'],
      who: ['holder'],
      needs: [must('dissuasion', DISSUASION_RESULTS), must('words'), may('photos')],
      guards: ['accepted'],
      leads: leads.dissuaded,
      to: ['same'],
      starts: [],
    },
  ],
  arrangeService: [
    {
      from: ['handling'],
      who: ['holder'],
      needs: [must('dueAt'), may('words')],
      guards: ['accepted', 'isTrouble', 'dueAhead'],
      leads: leads.serviceArranged,
      to: ['same'],
      starts: [],
    },
  ],
  mediate: [
    {
      from: ['handling', 'persuading'],
      who: ['holder'],
      needs: [must('mediation', MEDIATION_RESULTS), must('words'), may('photos')],
      guards: ['accepted', 'isTrouble'],
      leads: leads.mediated,
      to: ['same'],
      starts: [],
    },
  ],
  settle: [
    settle('handling', ['mediatedOnRecord'], 'serviced', 'mediated', 'notFound', 'unfounded'),
    settle(
      'persuading',
      ['persuadedOnRecord', 'mediatedOnRecord'],
      'persuaded',
      'mediated',
      'notFound',
      'unfounded',
    ),
    settle(
      'correcting',
      ['persuadedOnRecord', 'correctedOnRecord'],
      'corrected',
      'persuaded',
      'notFound',
      'unfounded',
    ),
    settle('planned', [], 'serviced'),
  ],
  escalate: [
    {
      from: WORKED,
      who: ['holder'],
      needs: [must('reason', ESCALATION_REASONS), may('words'), may('photos')],
      guards: ['accepted', 'isTrouble', 'risesElsewhere', 'reasonOnRecord'],
      leads: leads.escalated,
      to: ['same'],
      starts: ['accept'],
    },
    /** A competent unit that watches need not wait: 721 describes, it never forces. */
    {
      from: BEFORE_WORK,
      who: ['watcher'],
      needs: [must('reason', ['urgentOrSerious', 'lawDemands', 'clockRanOut']), must('words')],
      guards: ['isTrouble', 'competent', 'reasonOnRecord'],
      leads: leads.takenOver,
      to: ['same'],
      starts: ['accept'],
    },
  ],
  orderCorrection: [
    {
      from: WORKED,
      who: ['holder'],
      needs: [must('demand'), must('dueAt'), must('servedOn'), may('photos')],
      guards: ['accepted', 'isTrouble', 'competent', 'qualified', 'dueAhead'],
      leads: leads.correctionOrdered,
      to: ['correcting'],
      starts: ['correction', 'inspect'],
    },
  ],
  inspect: [
    {
      from: ['correcting'],
      who: ['holder'],
      needs: [must('inspection', INSPECTION_RESULTS), may('words'), may('photos')],
      guards: ['accepted', 'competent', 'orderRunning'],
      leads: leads.inspected,
      to: ['same'],
      starts: ['inspect'],
    },
  ],
  openDocket: [
    {
      from: WORKED,
      who: ['holder'],
      needs: [must('procedure', 'procedures'), must('reason', ESCALATION_REASONS), must('words')],
      guards: ['accepted', 'isTrouble', 'competentToEnforce', 'qualified', 'oneDocket', 'reasonOnRecord'],
      leads: leads.docketOpened,
      to: ['enforcing'],
      starts: ['docket'],
    },
  ],
} satisfies Partial<MoveTable>
