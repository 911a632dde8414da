import * as leads from './leads-of-loans'
import type { MoveTable } from './move-context'
import { may, must, WORKED } from './rows'

/** A holder hands a task on by a link and takes it back; the case stays where it is. */
export const OF_LOANS = {
  lend: [
    {
      from: WORKED,
      who: ['holder'],
      needs: [must('helper'), must('words'), may('photos'), may('dueAt')],
      guards: ['accepted', 'isTrouble', 'fewLoans', 'lendsShortly'],
      leads: leads.lent,
      to: ['same'],
      starts: [],
    },
  ],
  takeBack: [
    {
      from: WORKED,
      who: ['holder'],
      needs: [must('lend', 'loans')],
      guards: [],
      leads: leads.takenBack,
      to: ['same'],
      starts: [],
    },
  ],
} satisfies Partial<MoveTable>
