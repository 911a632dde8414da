import { refuse } from '#types/refusal'
import type { GuardRows } from './guards'
import { isLent, LENT_AT_MOST, OPEN_LOANS } from './loans'
import type { MoveContext } from './move-context'

function endsSoon({ fields: { dueAt }, world: { now } }: MoveContext): boolean {
  return dueAt === undefined || (dueAt > now && dueAt <= now + LENT_AT_MOST)
}

/** What a holder may hand on. */
export const OF_LOANS = {
  fewLoans: {
    words: 'A task is handed to a few people at a time.',
    holds: ({ state, world }) =>
      state.loans.filter((loan) => isLent(state, loan, world.now)).length < OPEN_LOANS,
    refusal: refuse('too_many', 'lend'),
  },
  lendsShortly: {
    words: 'A link opens from now on, and for seven days at most.',
    field: 'dueAt',
    holds: endsSoon,
    refusal: refuse('bad_input', 'dueAt'),
  },
} satisfies GuardRows
