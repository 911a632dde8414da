import type { ResidentActor } from '#types/people'
import { ok } from '#types/refusal'
import type { CardView, Page } from '#types/views'
import type { Operation } from './operation'
import { pagedCards } from './paged-cards'

export const listMyCases: Operation<ResidentActor, { cursor?: string }, Page<CardView>> =
  ({ store }) =>
  async (actor, { cursor }, { now }) =>
    ok(await pagedCards(store.regions, await store.cases.mine(actor.personKey, cursor), now))
