import { CALL_RESULTS } from '#types/whistle'
import type { Relation } from '#types/people'
import * as leads from './leads-of-calls'
import type { MoveTable } from './move-context'
import { EVER, may, must, OPEN, WHISTLERS } from './rows'

/** However it stands to the case by now, a called unit answers for itself, and a whistler says what came of it. */
const CALLED: readonly Relation[] = ['called', 'watcher', 'unit', 'handled', 'verifier', 'holder']
const CALLING: readonly Relation[] = [...WHISTLERS, 'verifier', 'overseer', 'called']

/** 吹哨、报到: called, acknowledged, in contact, there; then seen there and evaluated by whoever whistled. */
export const OF_CALLS = {
  whistle: [
    {
      from: OPEN,
      who: WHISTLERS,
      needs: [must('units', 'units'), must('dueAt'), may('cases'), must('words')],
      guards: ['mayWhistle', 'accepted', 'dueAhead', 'takesInOpenCases'],
      leads: leads.whistled,
      to: ['same'],
      starts: [],
    },
  ],
  acknowledgeCall: [
    {
      from: OPEN,
      who: CALLED,
      needs: [],
      guards: ['callUnanswered'],
      leads: leads.callAcknowledged,
      to: ['same'],
      starts: [],
    },
  ],
  contactCall: [
    {
      from: OPEN,
      who: CALLED,
      needs: [must('words')],
      guards: ['callUncontacted'],
      leads: leads.callContacted,
      to: ['same'],
      starts: [],
    },
  ],
  muster: [
    {
      from: OPEN,
      who: CALLED,
      needs: [may('words'), may('photos')],
      guards: ['calledHere'],
      leads: leads.mustered,
      to: ['same'],
      starts: [],
    },
  ],
  attend: [
    {
      from: EVER,
      who: CALLING,
      needs: [must('units', 'expected'), may('words'), may('photos')],
      guards: ['ownWhistle'],
      leads: leads.attended,
      to: ['same'],
      starts: [],
    },
  ],
  concludeCall: [
    {
      from: EVER,
      who: CALLING,
      needs: [
        must('units', 'unconcluded'),
        must('evaluation', CALL_RESULTS),
        must('timely'),
        must('words'),
        may('photos'),
      ],
      guards: ['ownWhistle'],
      leads: leads.callConcluded,
      to: ['same'],
      starts: [],
    },
  ],
} satisfies Partial<MoveTable>
