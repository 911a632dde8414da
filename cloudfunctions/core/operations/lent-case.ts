import type { Loan } from '#types/loan'
import { type Answer, ok, refuse } from '#types/refusal'
import { isLent, loanOf } from '../domain/loans'
import type { World } from '../domain/world'
import type { StoredCase } from '../store/case-shape'
import type { Store } from '../store/store'
import { worldOfCase } from './governing-world'
import { type LentCode, readLentCode } from './lent-code'

export interface LentCase extends LentCode {
  readonly document: StoredCase
  readonly loan: Loan
  readonly world: World
}

/** The loan of a case as long as its link opens; a dead link is a wrong one. */
export function standingLoan(document: StoredCase | null, lend: string, now: number): Loan | null {
  const loan = document === null ? undefined : loanOf(document.state, lend)
  return document !== null && loan !== undefined && isLent(document.state, loan, now) ? loan : null
}

/** What a code stands for, in one read. */
export async function lentCase(
  { cases, regions }: Pick<Store, 'cases' | 'regions'>,
  code: string,
  now: number,
): Promise<Answer<LentCase>> {
  const lent = readLentCode(code)
  if (lent === null) return refuse('not_found')
  const document = await cases.byId(lent.id)
  const loan = standingLoan(document, lent.lend, now)
  if (document === null || loan === null) return refuse('not_found')
  return ok({ ...lent, document, loan, world: await worldOfCase(regions, document, now) })
}

/** Whose uploads a helper's photos are. */
export function helperOwner({ id, lend }: LentCode): string {
  return `lent:${id}:${lend}`
}
