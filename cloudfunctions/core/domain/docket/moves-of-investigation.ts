import { LEGAL_REVIEWS, PLEAS, REVIEW_CAUSES } from '#types/docket-codes'
import type { DocketMoveTable } from './docket-context'
import * as leads from './docket-leads'
import { EVERY, GENERAL, may, must, OFFICERS, row, WHOLE_UNIT } from './docket-rows'

type Moves = Pick<
  DocketMoveTable,
  'register' | 'investigate' | 'giveNotice' | 'recordPlea' | 'callHearing' | 'hear' | 'review'
>

/** From the opening to the threshold of a decision. */
export const INVESTIGATION: Moves = {
  register: [
    row({
      procedures: ['police'],
      from: ['investigating'],
      needs: [must('receipt'), may('words')],
      guards: ['notRegistered'],
      leads: leads.registered,
    }),
  ],
  investigate: [
    row({
      procedures: EVERY,
      from: ['investigating', 'reviewing'],
      roles: OFFICERS,
      needs: [must('cardShown'), must('words'), may('party'), may('photos')],
      guards: ['competent', 'qualified', 'cardShown'],
      leads: leads.investigated,
    }),
  ],
  giveNotice: [
    row({
      procedures: GENERAL,
      from: ['investigating', 'reviewing'],
      roles: OFFICERS,
      needs: [
        ...[must('words'), must('basis'), must('rights'), must('hearing'), must('cause', REVIEW_CAUSES)],
        ...[must('party'), may('photos')],
      ],
      guards: ['competent', 'qualified', 'twoOfficers', 'rightsTold'],
      leads: leads.noticeGiven,
      to: ['notified'],
      starts: ['hearingAsked'],
    }),
  ],
  recordPlea: [
    row({
      procedures: GENERAL,
      from: ['notified'],
      needs: [must('plea', PLEAS), may('askedAt'), may('words'), may('party'), may('photos')],
      guards: ['silenceWaited', 'hearingInTime'],
      leads: leads.pleaRecorded,
      to: ['hearing', 'reviewing', 'deciding'],
    }),
  ],
  callHearing: [
    row({
      procedures: GENERAL,
      from: ['hearing'],
      needs: [must('heldAt'), must('words'), must('party')],
      guards: ['hearingSevenDays'],
      leads: leads.hearingCalled,
    }),
  ],
  hear: [
    row({
      procedures: GENERAL,
      from: ['hearing'],
      roles: WHOLE_UNIT,
      guards: ['hostApart', 'hearingCalled'],
      leads: leads.heard,
      to: ['reviewing'],
    }),
  ],
  review: [
    row({
      procedures: GENERAL,
      from: ['reviewing'],
      roles: ['legalReviewer'],
      needs: [must('review', LEGAL_REVIEWS), must('words')],
      guards: ['reviewerApart'],
      leads: leads.reviewed,
      to: ['deciding', 'same'],
    }),
  ],
}
