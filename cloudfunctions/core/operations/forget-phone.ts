import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import type { Operation } from './operation'

/** A caller takes the number back: the post that registered it erases it, whoever stands for the post by now. */
export const forgetPhone: Operation<StaffActor, { id: string }, Record<string, never>> =
  ({ store }) =>
  async (actor, { id }) => {
    const document = await store.cases.byId(id)
    const filed = document?.events[0]
    if (filed?.fact.type !== 'filed' || filed.fact.registered === undefined) return refuse('not_found')
    const registered = filed.by.kind === 'staff' && filed.by.post === actor.post.id
    const { reporter } = filed.fact
    if (!registered || reporter === undefined) return refuse('not_found')
    await store.people.setPhone(reporter, null)
    return ok({})
  }
