import type { CaseView } from '#types/case-view'
import type { ResidentActor } from '#types/people'
import { refuse } from '#types/refusal'
import { isShared } from '../domain/follow-rules'
import { relationOf } from '../domain/relation'
import type { StoredCase } from '../store/case-shape'
import { joinedCase, joinedView } from './joined-case'
import type { Operation } from './operation'
import { rememberPerson } from './remember-person'

/** 我也遇到: a document of one's own, so that fifty neighbours who join at once never wait for one another. */
export const joinCase: Operation<ResidentActor, { id: string }, CaseView> =
  (dependencies) =>
  async (actor, { id }, call) => {
    const { store } = dependencies
    const document = await store.cases.byId(id)
    if (!document || !isJoinable(document)) return refuse('not_found')
    if (relationOf(actor, document.state) === 'reporter') return refuse('not_allowed')
    const { region } = document
    const person = actor.personKey
    await store.follows.add({ case: id, person, region, at: call.now, merged: false })
    await rememberPerson(dependencies, actor, call)
    const joined = await joinedCase(store, actor, id, call.now)
    return joined.ok ? joinedView(joined.value) : joined
  }

function isJoinable({ state }: StoredCase): boolean {
  return isShared(state) && state.closedAt === null
}
