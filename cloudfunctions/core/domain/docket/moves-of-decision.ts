import { DECISIONS, HARMS, PERFORMANCES, SERVICE_WAYS, SUBJECTS } from '#types/docket-codes'
import type { DocketMoveTable, DocketNeed } from './docket-context'
import * as leads from './docket-leads'
import type { DocketGuardName } from './docket-guards'
import {
  AFTER_DECISION,
  BEFORE_DECISION,
  CLERKS,
  GENERAL,
  may,
  must,
  OFFICERS,
  PENALTY,
  row,
} from './docket-rows'

type Moves = Pick<
  DocketMoveTable,
  'decide' | 'reportIn' | 'serve' | 'perform' | 'demand' | 'toCourt' | 'closeDocket'
>

/** 行政处罚法 33 is asked with every decision, so that nobody can say it was forgotten. */
const ARTICLE_33: readonly DocketNeed[] = [
  ...[must('firstTime'), must('minor'), must('corrected')],
  must('harm', HARMS),
]
const DECIDING: readonly DocketGuardName[] = ['notSuspended', 'stillHere', 'determinationAnswered']
const JUDGED: readonly DocketGuardName[] = ['leniencyHonoured', 'notCleared', 'amountSaid']
const ENDING = ['penalised', 'notPenalised', 'compelled', 'handedToCourt', 'corrected', 'unfounded'] as const

/** The decision and what comes after it. */
export const DECISION: Moves = {
  decide: [
    row({
      procedures: GENERAL,
      from: BEFORE_DECISION,
      roles: ['unitHead'],
      needs: [must('decision', DECISIONS), must('basis'), ...ARTICLE_33, must('words'), may('amount')],
      guards: [
        ...(['competent', ...DECIDING, 'twoOfficers', 'deciderApart', 'hearingHeld', 'reviewed'] as const),
        ...(['noticeFirst', 'pleaHeard', ...JUDGED] as const),
      ],
      leads: leads.decided,
      to: ['decided'],
      starts: ['serve'],
    }),
    row({
      procedures: ['onTheSpot'],
      from: ['investigating'],
      roles: OFFICERS,
      needs: [
        ...[must('cardShown'), must('told'), must('decision', ['penalise', 'notPenalise']), must('form')],
        ...[must('subject', SUBJECTS), must('basis'), ...ARTICLE_33, must('words'), must('party')],
        ...[may('amount'), may('photos')],
      ],
      guards: [
        ...(['competent', 'qualified', ...DECIDING, 'twoOfficers', 'cardShown', 'toldOrally'] as const),
        ...(['withinCap', ...JUDGED] as const),
      ],
      leads: leads.decidedOnTheSpot,
      to: ['performing', 'decided'],
      starts: ['reportIn', 'pay'],
    }),
    row({
      procedures: ['police'],
      from: ['investigating'],
      roles: [...CLERKS, 'unitHead'],
      needs: [must('decision', DECISIONS), must('words'), may('basis'), may('amount')],
      guards: ['competent', ...DECIDING, 'registered', 'notCleared'],
      leads: leads.decidedByPolice,
      to: ['decided'],
      starts: ['serve'],
    }),
  ],
  reportIn: [
    row({
      procedures: ['onTheSpot'],
      from: AFTER_DECISION,
      needs: [may('words'), may('photos')],
      guards: ['notReported'],
      leads: leads.reportedIn,
    }),
  ],
  serve: [
    row({
      procedures: ['general', 'police'],
      from: [...BEFORE_DECISION, 'decided'],
      needs: [must('way', SERVICE_WAYS), must('party'), may('words'), may('photos')],
      guards: ['decidedFirst', 'notServed'],
      leads: leads.served,
      to: ['performing', 'decided'],
      starts: ['pay'],
    }),
  ],
  perform: [
    row({
      procedures: [...PENALTY, 'police'],
      from: ['decided', 'performing', 'urged'],
      needs: [must('performance', PERFORMANCES), may('words'), may('photos')],
      guards: ['penaltyDecided', 'servedFirst', 'unperformed', 'compelledAfterDemand'],
      leads: leads.performed,
    }),
  ],
  demand: [
    row({
      procedures: PENALTY,
      from: ['decided', 'performing', 'urged'],
      needs: [must('words'), must('party')],
      guards: ['penaltyDecided', 'servedFirst', 'unperformed', 'payTermOver'],
      leads: leads.demanded,
      to: ['urged'],
      starts: ['demand'],
    }),
  ],
  toCourt: [
    row({
      procedures: PENALTY,
      from: ['performing', 'urged'],
      guards: ['demandedFirst', 'demandTermOver', 'unperformed'],
      leads: leads.broughtToCourt,
      to: ['inCourt'],
    }),
  ],
  closeDocket: [
    row({
      procedures: GENERAL,
      from: AFTER_DECISION,
      roles: [...CLERKS, 'unitHead'],
      needs: [must('outcome', ENDING), may('words')],
      guards: ['servedFirst', 'outcomeProven'],
      leads: leads.closed,
      to: ['closed'],
    }),
    row({
      procedures: ['onTheSpot'],
      from: AFTER_DECISION,
      roles: [...CLERKS, 'unitHead'],
      needs: [must('outcome', ENDING), may('words')],
      guards: ['reported', 'outcomeProven'],
      leads: leads.closed,
      to: ['closed'],
    }),
    row({
      procedures: ['police'],
      from: AFTER_DECISION,
      roles: [...CLERKS, 'unitHead'],
      needs: [must('outcome', ['penalised', 'notPenalised', 'unfounded']), must('words')],
      guards: ['outcomeProven'],
      leads: leads.closed,
      to: ['closed'],
    }),
    row({
      procedures: ['criminal'],
      from: ['investigating'],
      roles: ['unitHead'],
      needs: [must('outcome', ['unfounded']), must('words')],
      guards: ['stillHere'],
      leads: leads.closed,
      to: ['closed'],
    }),
  ],
}
