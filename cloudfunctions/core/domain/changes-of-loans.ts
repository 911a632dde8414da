import type { CaseState } from '#types/case'
import type { By } from '#types/case-event'
import type { Loan, LoanFact } from '#types/loan'

type FactOf<Type extends LoanFact['type']> = Extract<LoanFact, { type: Type }>
type Change<Fact> = (state: CaseState, fact: Fact, at: number, by: By) => Pick<CaseState, 'loans'>

const changed = (
  { loans }: CaseState,
  lend: string,
  change: (loan: Loan) => Partial<Loan>,
): Pick<CaseState, 'loans'> => ({
  loans: loans.map((loan) => (loan.lend === lend ? { ...loan, ...change(loan) } : loan)),
})

/** What happens to a link; the work itself goes on as if there were none. */
export const LOAN_CHANGES: { readonly [Type in LoanFact['type']]: Change<FactOf<Type>> } = {
  lent: ({ loans, holder }, { lend, until }, at, by) => ({
    loans: [
      ...loans,
      {
        ...{ lend, at, until, endedAt: null, reports: 0, fixed: null },
        post: by.kind === 'staff' ? by.post : holder,
      },
    ],
  }),
  takenBack: (state, { lend }, at) => changed(state, lend, () => ({ endedAt: at })),
  helped: (state, { lend, fixed }) =>
    changed(state, lend, ({ reports }) => ({ reports: reports + 1, fixed })),
}
