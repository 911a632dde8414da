import type { LendInput, Lent } from '#types/lend-view'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { lentCode } from './lent-code'
import { freshFor, moveCase } from './move-case'
import type { Operation } from './operation'

/** The ordinary move; the link follows from the command, so that asking again after a lost answer gives the same one. */
export const lendTask: Operation<StaffActor, LendInput, Lent> =
  (dependencies) => async (actor, input, call) => {
    const { id, helper, words, photos, until } = input
    const fields = {
      ...{ helper, words },
      ...(photos === undefined ? {} : { photos }),
      ...(until === undefined ? {} : { dueAt: until }),
    }
    const moved = await moveCase(dependencies)(actor, { id, action: 'lend', fields }, call)
    if (!moved.ok) return moved
    const fresh = freshFor(id, call.commandId)
    const loan = moved.value.lent.find(({ lend }) => fresh.startsWith(lend))
    // The command may have done something else before.
    if (loan === undefined) return refuse('not_now')
    return ok({ lend: loan.lend, code: lentCode({ id, lend: loan.lend }), until: loan.until })
  }
