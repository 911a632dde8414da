import { ABOUTS, DECLINE_REASONS, PLAN_REASONS, TRANSFER_REASONS } from '#types/lifecycle'
import * as leads from './leads-between-units'
import type { MoveTable } from './move-context'
import { BEFORE_WORK, may, must, OPEN, WORKED } from './rows'

/** What passes from one unit to another, waits for a third, or joins and parts cases. */
export const BETWEEN_UNITS = {
  decline: [
    {
      from: ['submitted', 'handling'],
      who: ['holder'],
      roles: ['gridLeader', 'coordinator'],
      needs: [must('reason', DECLINE_REASONS), must('words')],
      guards: ['notDanger'],
      leads: leads.declined,
      to: ['declined'],
      starts: [],
    },
  ],
  reclassify: [
    {
      from: BEFORE_WORK,
      who: ['holder'],
      needs: [must('matter', 'matters'), may('about', ABOUTS), must('words')],
      guards: [],
      leads: leads.reclassified,
      to: ['same', 'submitted', 'handling', 'persuading'],
      starts: ['accept'],
    },
  ],
  transfer: [
    {
      from: BEFORE_WORK,
      who: ['holder'],
      needs: [must('reason', TRANSFER_REASONS), must('to', 'units'), must('words')],
      guards: ['notBound', 'notDisputed', 'mayAssign'],
      leads: leads.transferred,
      to: ['same'],
      starts: ['accept', 'arbitrate'],
    },
  ],
  arbitrate: [
    {
      from: BEFORE_WORK,
      who: ['holder'],
      needs: [must('to', 'units'), must('words')],
      guards: ['disputed'],
      leads: leads.arbitrated,
      to: ['same'],
      starts: ['accept'],
    },
  ],
  plan: [
    {
      from: WORKED,
      who: ['holder'],
      needs: [must('reason', PLAN_REASONS), must('targetAt'), must('words')],
      guards: ['accepted', 'isTrouble', 'notDanger', 'noPlanWaiting', 'targetAhead'],
      leads: leads.planProposed,
      to: ['same'],
      starts: [],
    },
  ],
  reviewPlan: [
    {
      from: WORKED,
      who: ['overseer', 'holder', 'unit', 'handled'],
      needs: [must('review', ['approve', 'refuse']), may('words')],
      guards: ['planWaiting', 'planOfOthers', 'namedApprover'],
      leads: leads.planReviewed,
      to: ['planned', 'same'],
      starts: ['planReview'],
    },
    {
      from: ['planned'],
      who: ['overseer', 'holder', 'unit', 'handled'],
      needs: [must('review', ['keep', 'extend', 'resume']), may('targetAt'), may('words')],
      guards: ['planOfOthers', 'namedApprover', 'extensionsLeft', 'targetAhead'],
      leads: leads.planReviewed,
      to: ['same', ...WORKED],
      starts: ['planReview', 'service', 'persuade', 'inspect'],
    },
  ],
  press: [
    {
      from: [...OPEN, 'verifying'],
      who: ['overseer', 'watcher', 'handled'],
      roles: ['supervisor', 'coordinator'],
      needs: [must('words')],
      guards: [],
      leads: leads.pressed,
      to: ['same'],
      starts: [],
    },
  ],
  merge: [
    {
      from: BEFORE_WORK,
      who: ['holder'],
      needs: [must('into'), may('words')],
      guards: ['sameTrouble'],
      leads: leads.merged,
      to: ['merged'],
      starts: [],
    },
  ],
  split: [
    {
      from: BEFORE_WORK,
      who: ['holder'],
      needs: [must('matter', 'matters'), must('words')],
      guards: [],
      leads: leads.split,
      to: ['same'],
      starts: [],
    },
  ],
} satisfies Partial<MoveTable>
