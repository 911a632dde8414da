import { type Answer, ok, refuse } from '#types/refusal'
import type { CaseView } from '#types/case-view'
import type { ResidentActor } from '#types/people'
import { caseView } from '../domain/case-view'
import { mayFollow } from '../domain/follow-rules'
import { relationOf } from '../domain/relation'
import { isStranger, mayRead } from '../domain/rights'
import type { StoredCase } from '../store/case-shape'
import { filesOf } from './case-files'
import { worldOfCase } from './governing-world'
import { joinedView } from './joined-case'
import type { Dependencies, Operation, Person } from './operation'

/** What somebody may not see is answered exactly as what does not exist, after the same reads. */
export const openCase: Operation<Person, { id: string }, CaseView> =
  (dependencies) =>
  async (actor, { id }, { now }) => {
    const document = await dependencies.store.cases.byId(id)
    if (actor.kind === 'resident' && !isReporter(actor, document))
      return await openAsFollower(dependencies, document, actor, id, now)
    if (!document || isStranger(actor, document)) return refuse('not_found')
    const world = await worldOfCase(dependencies.store.regions, document, now)
    if (!mayRead(actor, document, world)) return refuse('not_found')
    return ok(caseView(document, actor, world, await filesOf(dependencies, document)))
  }

function isReporter(actor: ResidentActor, document: StoredCase | null): boolean {
  return document !== null && relationOf(actor, document.state) === 'reporter'
}

/** Whether anybody has joined is asked for a wrong id as well. */
async function openAsFollower(
  { store }: Pick<Dependencies, 'store'>,
  document: StoredCase | null,
  actor: ResidentActor,
  id: string,
  now: number,
): Promise<Answer<CaseView>> {
  const follow = await store.follows.of(id, actor.personKey)
  if (!document || !follow || !mayFollow(document.state, follow)) return refuse('not_found')
  return joinedView({ document, follow, world: await worldOfCase(store.regions, document, now) })
}
