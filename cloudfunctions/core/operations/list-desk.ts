import type { StaffActor } from '#types/people'
import { ok } from '#types/refusal'
import type { CardView } from '#types/case-view'
import type { Page } from '#types/page'
import type { Operation } from './operation'
import { pagedCards } from './paged-cards'

export interface DeskListInput {
  readonly list: 'todo' | 'verify' | 'following'
  readonly cursor?: string
}

/** The lists belong to a post, not to a person: whoever stands in sees the same work, what runs out first on top. */
export const listDesk: Operation<StaffActor, DeskListInput, Page<CardView>> =
  ({ store }) =>
  async (actor, { list, cursor }) =>
    ok(pagedCards(await store.cases.desk(list, actor.post.id, cursor)))
