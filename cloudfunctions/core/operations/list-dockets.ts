import type { DocketCardView, DocketList } from '#types/docket-view'
import type { Page } from '#types/page'
import type { StaffActor } from '#types/people'
import { ok } from '#types/refusal'
import { worksOnFiles } from '../domain/docket/docket-rights'
import { docketCardView } from '../domain/docket/docket-view'
import type { Operation } from './operation'

export interface DocketListInput {
  readonly list: DocketList
  readonly cursor?: string
}

/** Whose a list is: a post's own files and the questions put to it, or all that a unit has open. */
const OWNER: Readonly<Record<DocketList, (actor: StaffActor) => string>> = {
  mine: ({ post }) => post.id,
  asked: ({ post }) => post.id,
  unit: ({ post }) => post.unit,
}

/** The lists belong to posts and units, never to persons; whoever works on no file has empty ones. */
export const listDockets: Operation<StaffActor, DocketListInput, Page<DocketCardView>> =
  ({ store }) =>
  async (actor, { list, cursor }) => {
    const owner = worksOnFiles(actor) ? OWNER[list](actor) : `nobody:${actor.staffId}`
    const page = await store.dockets.list(list, owner, cursor)
    return ok({ items: page.items.map(docketCardView), cursor: page.cursor })
  }
