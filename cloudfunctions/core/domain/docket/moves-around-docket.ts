import { DETERMINATIONS, HAND_OVER_REASONS, SUSPENSIONS } from '#types/docket-codes'
import type { DocketMoveTable } from './docket-context'
import * as leads from './docket-leads'
import { BEFORE_DECISION, may, must, OFFICERS, PENALTY, row, RUNNING, WHOLE_UNIT } from './docket-rows'

type Moves = Omit<
  DocketMoveTable,
  | ('register' | 'investigate' | 'giveNotice' | 'recordPlea' | 'callHearing' | 'hear' | 'review')
  | ('decide' | 'reportIn' | 'serve' | 'perform' | 'demand' | 'toCourt' | 'closeDocket')
>

/** What stops the clock of the law, and what other units are asked. */
export const AROUND: Moves = {
  suspend: [
    row({
      procedures: [...PENALTY, 'police'],
      from: BEFORE_DECISION,
      needs: [must('reason', SUSPENSIONS), must('words'), may('photos')],
      guards: ['notSuspended', 'deadlineRuns', 'suspensionShown'],
      leads: leads.suspended,
    }),
  ],
  resume: [
    row({
      procedures: [...PENALTY, 'police'],
      from: BEFORE_DECISION,
      guards: ['isSuspended'],
      leads: leads.resumed,
    }),
  ],
  extend: [
    row({
      procedures: ['police'],
      from: BEFORE_DECISION,
      roles: ['unitHead'],
      guards: ['notSuspended', 'deadlineRuns', 'extensionsLeft'],
      leads: leads.extended,
      starts: ['policeDecision'],
    }),
  ],
  requestDetermination: [
    row({
      from: BEFORE_DECISION,
      guards: ['hasDeterminer', 'notAskedYet'],
      leads: leads.determinationAsked,
    }),
  ],
  determine: [
    row({
      from: BEFORE_DECISION,
      who: ['determiner'],
      roles: [...WHOLE_UNIT],
      needs: [must('determination', DETERMINATIONS), must('words'), may('photos')],
      guards: ['determinationOpen'],
      leads: leads.determined,
    }),
  ],
  handOver: [
    row({
      from: BEFORE_DECISION,
      roles: [...WHOLE_UNIT],
      needs: [must('to', 'units'), must('reason', HAND_OVER_REASONS), must('words'), may('photos')],
      guards: ['stillHere'],
      leads: leads.handedOver,
    }),
  ],
  takeBack: [
    row({
      from: BEFORE_DECISION,
      roles: [...WHOLE_UNIT],
      guards: ['onItsWay'],
      leads: leads.takenBack,
    }),
  ],
  takeOver: [
    row({
      from: BEFORE_DECISION,
      who: ['receiver'],
      needs: [must('receipt'), may('words')],
      guards: ['onItsWay'],
      leads: leads.takenOver,
      to: ['closed'],
    }),
  ],
  assist: [
    row({
      from: RUNNING,
      needs: [must('to', 'units'), must('words'), may('photos')],
      leads: leads.helpAsked,
    }),
  ],
  assisted: [
    row({
      from: RUNNING,
      who: ['helper'],
      roles: [...WHOLE_UNIT],
      guards: ['answersForUnit'],
      leads: leads.helped,
    }),
  ],
  obstruct: [
    row({
      from: RUNNING,
      roles: OFFICERS,
      needs: [may('words'), may('photos')],
      guards: ['qualified', 'policeKnown'],
      leads: leads.obstructed,
      starts: ['obstruction'],
    }),
  ],
  note: [row({ from: [...RUNNING, 'closed'], roles: WHOLE_UNIT, leads: leads.noted })],
}
