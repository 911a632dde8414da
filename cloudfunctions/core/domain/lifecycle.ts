import {
  DISSUASION_RESULTS,
  ESCALATION_REASONS,
  INSPECTION_RESULTS,
  type Outcome,
  type Stage,
} from '#types/lifecycle'
import type { FieldCode } from '#types/offer'
import * as leads from './leads'
import type { GuardName } from './guards'
import type { MoveRow, MoveTable, Need } from './move-context'

const WORKED: readonly Stage[] = ['handling', 'persuading', 'correcting']
const BEFORE_WORK: readonly Stage[] = ['submitted', ...WORKED]
const RUNNING: readonly Stage[] = [...BEFORE_WORK, 'verifying', 'rating']
const EVER: readonly Stage[] = [...RUNNING, 'closed']

const must = (field: FieldCode, choices?: readonly string[]): Need =>
  choices === undefined ? { field, required: true } : { field, required: true, choices }
const may = (field: FieldCode): Need => ({ field, required: false })

const RATING: readonly Need[] = [must('solved'), must('score'), may('words')]

/** Each holder accepts anew; what it begins with depends on what has been tried. */
const accept = (from: Stage, ...to: MoveRow['to']): MoveRow => ({
  from: [from],
  who: ['holder'],
  needs: [],
  guards: ['notAccepted'],
  leads: leads.accepted,
  to,
  starts: [],
})

const SETTLED_ON_RECORD: readonly GuardName[] = ['persuadedOnRecord', 'correctedOnRecord']

/** What may be called settled depends on the means in use; what settling asks and starts does not. */
const settle = (from: Stage, guards: readonly GuardName[], ...codes: readonly Outcome[]): MoveRow => ({
  from: [from],
  who: ['holder'],
  needs: [must('outcome', codes), must('words'), may('photos')],
  guards: ['accepted', ...guards],
  leads: leads.settled,
  to: ['verifying'],
  starts: ['verify'],
})

/**
 * The whole life of a case. From `from`, those in `who` (with one of `roles`, where given) may make the move
 * when every guard holds; it needs `needs`, `leads` to facts, ends in one of `to`, and starts `starts`.
 */
export const MOVES: MoveTable = {
  accept: [
    accept('submitted', 'handling', 'persuading'),
    accept('handling', 'same'),
    accept('persuading', 'same', 'correcting'),
    accept('correcting', 'same', 'persuading'),
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
  escalate: [
    {
      from: WORKED,
      who: ['holder'],
      roles: ['propertyManager', 'gridLeader', 'desk', 'coordinator', 'supervisor'],
      needs: [must('reason', ESCALATION_REASONS), may('words'), may('photos')],
      guards: ['accepted', 'risesElsewhere', 'reasonOnRecord'],
      leads: leads.escalated,
      to: ['same'],
      starts: ['accept'],
    },
  ],
  orderCorrection: [
    {
      from: WORKED,
      who: ['holder'],
      needs: [must('demand'), must('dueAt'), must('servedOn'), may('photos')],
      guards: ['accepted', 'competent', 'dueAhead'],
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
  settle: [
    settle('handling', [], 'serviced', 'answered', 'mediated', 'notFound', 'unfounded'),
    settle('persuading', ['persuadedOnRecord'], 'persuaded', 'notFound', 'unfounded'),
    settle('correcting', SETTLED_ON_RECORD, 'corrected', 'persuaded', 'notFound', 'unfounded'),
  ],
  verify: [
    {
      from: ['verifying'],
      who: ['verifier', 'holder', 'unit', 'handled'],
      needs: [must('restored'), may('words'), may('photos')],
      guards: ['notOwnWork', 'namedVerifier', 'saysWhatIsWrong'],
      leads: leads.verified,
      to: ['rating', ...WORKED],
      starts: ['rate'],
    },
  ],
  sendBack: [
    {
      from: ['verifying'],
      who: ['verifier', 'holder', 'unit', 'handled'],
      needs: [must('words'), may('photos')],
      guards: ['notOwnWork', 'namedVerifier'],
      leads: leads.sentBack,
      to: WORKED,
      starts: ['service', 'persuade', 'inspect'],
    },
  ],
  add: [
    {
      from: RUNNING,
      who: ['reporter'],
      needs: [must('words'), may('photos')],
      guards: [],
      leads: leads.added,
      to: ['same'],
      starts: [],
    },
  ],
  urge: [
    {
      from: [...BEFORE_WORK, 'verifying'],
      who: ['reporter'],
      needs: [may('words')],
      guards: ['onceADay', 'threeInAll'],
      leads: leads.urged,
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
  withdraw: [
    {
      from: ['submitted', 'handling', 'persuading'],
      who: ['reporter'],
      needs: [may('words')],
      guards: [],
      leads: leads.withdrawn,
      to: ['withdrawn'],
      starts: [],
    },
  ],
  rate: [
    {
      from: ['rating'],
      who: ['reporter'],
      needs: RATING,
      guards: [],
      leads: leads.rated,
      to: ['closed', ...WORKED],
      starts: [],
    },
  ],
  reopen: [
    {
      from: ['closed'],
      who: ['reporter'],
      needs: [must('words'), may('photos')],
      guards: ['withinWindow', 'reopensLeft'],
      leads: leads.reopened,
      to: WORKED,
      starts: ['service', 'persuade', 'inspect'],
    },
  ],
}
