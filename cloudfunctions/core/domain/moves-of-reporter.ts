import * as leads from './leads-of-reporter'
import type { MoveTable } from './move-context'
import { may, must, OPEN, RUNNING, WORKED } from './rows'

/** What the person who reported it may do. */
export const OF_REPORTER = {
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
      from: [...OPEN, 'verifying'],
      who: ['reporter'],
      needs: [may('words')],
      guards: ['onceADay', 'threeInAll'],
      leads: leads.urged,
      to: ['same'],
      starts: [],
    },
  ],
  withdraw: [
    {
      from: ['submitted', 'handling', 'persuading'],
      who: ['reporter'],
      needs: [may('words')],
      guards: ['aloneInIt'],
      leads: leads.withdrawn,
      to: ['withdrawn'],
      starts: [],
    },
  ],
  rate: [
    {
      from: ['rating'],
      who: ['reporter'],
      needs: [must('solved'), must('score'), may('words')],
      guards: [],
      leads: leads.rated,
      to: ['closed', 'planned', ...WORKED],
      starts: ['recurrence'],
    },
  ],
  reopen: [
    {
      from: ['closed'],
      who: ['reporter'],
      needs: [must('words'), may('photos')],
      guards: ['withinWindow', 'reopensLeft', 'notDecided'],
      leads: leads.reopened,
      to: ['planned', ...WORKED],
      starts: ['service', 'persuade', 'inspect', 'planReview'],
    },
  ],
  objectOnce: [
    {
      from: ['declined', 'planned'],
      who: ['reporter'],
      needs: [must('words'), may('photos')],
      guards: ['objectsOnce'],
      leads: leads.objected,
      to: ['submitted', ...WORKED],
      starts: ['accept'],
    },
  ],
} satisfies Partial<MoveTable>
