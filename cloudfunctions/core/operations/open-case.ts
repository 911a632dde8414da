import { ok, refuse } from '#types/refusal'
import type { CaseView } from '#types/case-view'
import { caseView } from '../domain/case-view'
import { relationOf } from '../domain/relation'
import { mayRead } from '../domain/rights'
import type { StoredCase } from '../store/case-shape'
import { filesOf } from './case-files'
import { worldOfCase } from './governing-world'
import type { Operation, Person } from './operation'

/** What somebody may not see is answered exactly as what does not exist, after the same single read. */
export const openCase: Operation<Person, { id: string }, CaseView> =
  (dependencies) =>
  async (actor, { id }, { now }) => {
    const { store } = dependencies
    const document = await store.cases.byId(id)
    if (!document || isForeign(actor, document)) return refuse('not_found')
    const world = await worldOfCase(store.regions, document, now)
    if (!mayRead(actor, document, world)) return refuse('not_found')
    return ok(caseView(document, actor, world, await filesOf(dependencies, document)))
  }

/** Told apart without reading what governs the case, so that a stranger's request costs what a wrong id costs. */
function isForeign(actor: Person, document: StoredCase): boolean {
  if (actor.kind === 'staff') return actor.region !== document.region
  return relationOf(actor, document.state) !== 'reporter'
}
