import { useCallback, useRef, useState } from 'react'
import type { CardView } from '#types/case-view'
import type { DeskFilter, DeskListCode } from '#types/desk-view'
import type { PostView } from '#types/me-view'
import { call } from '../../../api/call'
import { myPost } from '../../../api/my-post'
import { useMe } from '../../../api/use-me'
import { usePages } from '../../../api/use-pages'
import type { Pages } from '../../../api/use-pages'
import { usePageShown } from '../../../platform/page-life'
import { LISTS_OF, scopesOf } from './desk-lists'
import type { Counts, DeskScope } from './desk-lists'
import { useDeskCounts } from './use-desk-counts'

export interface Tasks {
  readonly post: PostView | null
  readonly scope: DeskScope
  readonly scopes: readonly DeskScope[]
  readonly chooseScope: (scope: DeskScope) => void
  readonly list: DeskListCode
  readonly lists: readonly DeskListCode[]
  readonly choose: (list: DeskListCode) => void
  readonly filter: DeskFilter
  readonly setFilter: (filter: DeskFilter) => void
  readonly counts: Counts | null
  readonly pages: Pages<CardView>
  readonly reload: () => void
}

/** The work lists: one's own, one's unit's, and what is stuck, each by what runs out first. */
export function useTasks(): Tasks {
  const post = myPost(useMe())
  const scopes = scopesOf(post?.role)
  const [chosenScope, setScope] = useState<DeskScope | null>(null)
  const [chosenList, choose] = useState<DeskListCode | null>(null)
  const [filter, setFilter] = useState<DeskFilter>({})
  const scope = chosenScope ?? scopes[0] ?? 'mine'
  const lists = LISTS_OF[scope]
  const { counts, count } = useDeskCounts(scope)
  // Whoever looks for what is stuck should not meet an empty list before a full one.
  const worst = scope === 'stuck' ? lists.find((one) => (counts?.[one] ?? 0) > 0) : undefined
  const list = lists.find((one) => one === chosenList) ?? worst ?? lists[0] ?? 'todo'

  const isFiltered = Object.keys(filter).length > 0
  const pages = usePages<CardView>(`${list} ${JSON.stringify(filter)}`, (cursor) =>
    call('staff', 'desk.list', {
      list,
      ...(isFiltered ? { filter } : {}),
      ...(cursor === null ? {} : { cursor }),
    }),
  )

  const { reload: reloadPages } = pages
  const reload = useCallback(() => {
    void reloadPages()
    void count()
  }, [reloadPages, count])

  const shownBefore = useRef(false)
  usePageShown(() => {
    if (shownBefore.current) reload()
    shownBefore.current = true
  })

  const chooseScope = (next: DeskScope) => {
    setScope(next)
    choose(null)
  }
  return {
    ...{ post, scope, scopes, chooseScope, list, lists, choose, filter, setFilter, counts, pages, reload },
  }
}
