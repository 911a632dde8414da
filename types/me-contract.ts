import type { Call, Nothing } from './call'
import type { CaseView } from './case-view'
import type { Erased, MyData } from './my-data'

/** What a resident asks about themselves: what is kept, how it is taken away, and how it comes to another phone. */
export interface MeContract {
  /** One page of everything; the cursor goes on with the cases. */
  'me.data': Call<{ cursor?: string }, MyData>
  'me.erase': Call<{ cursor?: string }, Erased>
  /** A code, shown once, that brings one's cases to another phone; and what that phone says. */
  'me.recovery': Call<Nothing, { code: string }>
  'me.recover': Call<{ code: string }, Nothing>
  'me.shutOut': Call<{ id: string }, Nothing>
  /** About the handling of a case one follows, to whoever supervises it. */
  'case.complain': Call<{ id: string; words: string }, CaseView>
  /** A phone for those who handle the cases it is allowed for; null takes it back. */
  'contact.leave': Call<{ phone: string | null }, { left: boolean }>
}
