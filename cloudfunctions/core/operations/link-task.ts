import type { Lent } from '#types/lend-view'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { relationOf } from '../domain/relation'
import { isStranger, mayRead } from '../domain/rights'
import { worldOfCase } from './governing-world'
import { standingLoan } from './lent-case'
import { lentCode } from './lent-code'
import type { Operation } from './operation'

/** The link again, for the holder, while it opens. */
export const linkTask: Operation<StaffActor, { id: string; lend: string }, Lent> =
  ({ store }) =>
  async (actor, { id, lend }, { now }) => {
    const document = await store.cases.byId(id)
    if (document === null || isStranger(actor, document)) return refuse('not_found')
    const world = await worldOfCase(store.regions, document, now)
    if (!mayRead(actor, document, world)) return refuse('not_found')
    if (relationOf(actor, document.state) !== 'holder') return refuse('not_allowed')
    const loan = standingLoan(document, lend, now)
    return loan === null ? refuse('not_now') : ok({ lend, code: lentCode({ id, lend }), until: loan.until })
  }
