import type { ResidentActor } from '#types/people'
import { ok } from '#types/refusal'
import type { CardView } from '#types/case-view'
import type { Page } from '#types/page'
import type { Operation } from './operation'
import { pagedCards } from './paged-cards'

export const listMyCases: Operation<ResidentActor, { cursor?: string }, Page<CardView>> =
  ({ store }) =>
  async (actor, { cursor }) =>
    ok(pagedCards(await store.cases.mine(actor.personKey, cursor)))
