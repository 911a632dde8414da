import { useCallback, useEffect, useRef, useState } from 'react'
import type { CardView } from '#types/case-view'
import type { DeskCounts } from '#types/me-view'
import { call } from '../../../api/call'
import { myPost } from '../../../api/my-post'
import { useMe } from '../../../api/use-me'
import { usePages } from '../../../api/use-pages'
import type { Pages } from '../../../api/use-pages'
import { usePageShown } from '../../../platform/page-life'

export const LISTS = ['todo', 'verify', 'following'] as const
export type DeskListName = (typeof LISTS)[number]

export interface Tasks {
  readonly list: DeskListName
  readonly choose: (list: DeskListName) => void
  readonly counts: DeskCounts | null
  readonly pages: Pages<CardView>
  readonly roleLabel: string
  readonly reload: () => void
}

/** What is mine, by what runs out first. */
export function useTasks(): Tasks {
  const [list, choose] = useState<DeskListName>('todo')
  const [counts, setCounts] = useState<DeskCounts | null>(null)
  const me = useMe()
  const pages = usePages<CardView>(list, (cursor) =>
    call('staff', 'desk.list', { list, ...(cursor === null ? {} : { cursor }) }),
  )

  const count = useCallback(async () => {
    const answer = await call('staff', 'desk.counts', {})
    if (answer.ok) setCounts(answer.value)
  }, [])
  useEffect(() => {
    void Promise.resolve().then(count)
  }, [count])

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

  return { list, choose, counts, pages, roleLabel: myPost(me)?.roleLabel ?? '', reload }
}
