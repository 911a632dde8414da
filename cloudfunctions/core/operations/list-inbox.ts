import { ok } from '#types/refusal'
import type { Page } from '#types/page'
import type { InboxItem } from '#types/inbox-view'
import type { InboxEntry } from '../store/inbox'
import { ownerOf } from './authorship'
import type { Operation, Person } from './operation'

export const listInbox: Operation<Person, { cursor?: string }, Page<InboxItem>> =
  ({ store }) =>
  async (actor, { cursor }) => {
    const page = await store.inbox.page(ownerOf(actor), cursor)
    return ok({ items: page.items.map(itemOf), cursor: page.cursor })
  }

function itemOf({ _id, at, caseId, docket, title, action, notice, params, read }: InboxEntry): InboxItem {
  const about = docket === undefined ? {} : { docket }
  return { id: _id, at, caseId, ...about, title, action, notice, params, read }
}
