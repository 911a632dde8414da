import type { LentView } from '#types/lend-view'
import { ok } from '#types/refusal'
import { lentView } from '../domain/loan-views'
import { filesOf } from './case-files'
import { lentCase } from './lent-case'
import type { Operation } from './operation'

/** Whoever has the link sees the task, and nothing else of the case. */
export const openLent: Operation<null, { code: string }, LentView> =
  (dependencies) =>
  async (_actor, { code }, { now }) => {
    const lent = await lentCase(dependencies.store, code, now)
    if (!lent.ok) return lent
    const { document, loan, world } = lent.value
    return ok(lentView(document, loan, world, await filesOf(dependencies, document)))
  }
