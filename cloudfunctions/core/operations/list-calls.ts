import type { CallCardView } from '#types/call-view'
import type { Page } from '#types/page'
import type { StaffActor } from '#types/people'
import { ok } from '#types/refusal'
import type { StoredCall } from '../store/calls'
import type { Operation } from './operation'

/** The list belongs to a post, as its desk does: whoever stands in sees what it is called to. */
export const listCalls: Operation<StaffActor, { cursor?: string }, Page<CallCardView>> =
  ({ store }) =>
  async (actor, { cursor }) => {
    const page = await store.calls.ofPost(actor.post.id, cursor)
    return ok({ items: page.items.map(lineOf), cursor: page.cursor })
  }

function lineOf({ call, case: caseId, card }: StoredCall): CallCardView {
  return { id: call, caseId, ...card }
}
