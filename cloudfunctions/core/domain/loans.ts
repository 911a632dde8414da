import type { CaseState } from '#types/case'
import type { Loan } from '#types/loan'
import { WORKED } from './rows'

const DAY = 86_400_000
/** How long a link opens, unless the holder says otherwise, and at most. Source: default. */
export const LENT_FOR = 3 * DAY
export const LENT_AT_MOST = 7 * DAY
/** More than that is no task any more. Source: default. */
export const OPEN_LOANS = 5
/** "Not yet" and then "done", and once more for a slip. Source: default. */
const REPORTS = 3

/** Dead with its time, when it is taken back, and with the work or the holder it came from. */
export function isLent({ holder, stage }: CaseState, loan: Loan, now: number): boolean {
  return loan.endedAt === null && loan.until > now && loan.post === holder && WORKED.includes(stage)
}

export function reportsLeft({ reports }: Loan): number {
  return Math.max(0, REPORTS - reports)
}

export function loanOf({ loans }: CaseState, lend: string): Loan | undefined {
  return loans.find((loan) => loan.lend === lend)
}
