import type { Call, Nothing } from './call'
import type { FileTicket } from './file-view'
import type { LendInput, Lent, LentReport, LentView } from './lend-view'

/** The holder hands a task to a named helper by a link, and takes it back. */
export interface LendContract {
  'task.lend': Call<LendInput, Lent>
  /** The same link again, while it opens. */
  'task.link': Call<{ id: string; lend: string }, Lent>
  'task.takeBack': Call<{ id: string; lend: string }, Nothing>
}

/** What whoever has the link may ask; the code is all they have and all they need. */
export interface LentContract {
  'lent.open': Call<{ code: string }, LentView>
  'lent.report': Call<LentReport, LentView>
  'lent.ticket': Call<{ code: string; name: string; type: string; size: number; sha256: string }, FileTicket>
}
