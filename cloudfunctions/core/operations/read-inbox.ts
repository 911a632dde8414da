import { ok } from '#types/refusal'
import { ownerOf } from './authorship'
import type { Operation, Person } from './operation'

/** Only one's own entries are marked; other ids are as good as absent. */
export const readInbox: Operation<Person, { ids: string[] }, { unread: number }> =
  ({ store }) =>
  async (actor, { ids }) => {
    const owner = ownerOf(actor)
    await store.inbox.markRead(owner, ids)
    return ok({ unread: await store.inbox.unread(owner) })
  }
