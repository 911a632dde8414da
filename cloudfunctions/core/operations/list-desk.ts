import type { StaffActor } from '#types/people'
import { ok } from '#types/refusal'
import type { CardView, Page } from '#types/views'
import type { DeskList } from '../store/cases'
import type { Operation } from './operation'
import { pagedCards } from './paged-cards'

export interface DeskListInput {
  readonly list: 'todo' | 'verify' | 'following'
  readonly cursor?: string
}

const LISTS = { todo: 'todo', verify: 'toVerify', following: 'following' } as const satisfies Record<
  DeskListInput['list'],
  DeskList
>

/** The lists belong to a post, not to a person: whoever stands in sees the same work, what runs out first on top. */
export const listDesk: Operation<StaffActor, DeskListInput, Page<CardView>> =
  ({ store }) =>
  async (actor, { list, cursor }, { now }) =>
    ok(await pagedCards(store.regions, await store.cases.desk(LISTS[list], actor.post.id, cursor), now))
