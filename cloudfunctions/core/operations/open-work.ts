import type { CardView } from '#types/case-view'
import type { Store } from '../store/store'
import { pagedCards } from './paged-cards'

export interface OpenWork {
  readonly open: readonly CardView[]
  readonly more: boolean
}

/** What lies on a post's desk to be done or verified, what runs out first on top: the first page of each list. */
export async function openWork({ cases }: Store, post: string): Promise<OpenWork> {
  const lists = await Promise.all([
    cases.desk('todo', post, undefined),
    cases.desk('verify', post, undefined),
  ])
  const pages = lists.map((list) => pagedCards(list))
  return { open: pages.flatMap(({ items }) => items), more: pages.some(({ cursor }) => cursor !== null) }
}
