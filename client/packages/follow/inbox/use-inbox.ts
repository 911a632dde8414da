import { useCallback, useState } from 'react'
import type { InboxItem } from '#types/inbox-view'
import { call } from '../../../api/call'
import { noteUnread, useMe } from '../../../api/use-me'
import { usePages } from '../../../api/use-pages'
import type { Pages } from '../../../api/use-pages'
import { open } from '../../../platform/navigation'
import type { InboxGroup } from './inbox-groups'

export interface Inbox {
  readonly pages: Pages<InboxItem>
  readonly unread: (item: InboxItem) => boolean
  readonly openGroup: (group: InboxGroup) => void
  readonly readAll: () => void
}

const MOST_AT_ONCE = 50

/** The truth about what happened; WeChat's messages are copies of it. */
export function useInbox(): Inbox {
  const staff = useMe()?.kind === 'staff'
  const audience = staff ? 'staff' : 'resident'
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())
  const pages = usePages<InboxItem>(audience, (cursor) =>
    call(audience, 'inbox.list', cursor === null ? {} : { cursor }),
  )
  const unread = useCallback((item: InboxItem) => !item.read && !read.has(item.id), [read])

  const mark = useCallback(
    async (ids: readonly string[]) => {
      if (ids.length === 0) return
      setRead((before) => new Set([...before, ...ids]))
      for (let first = 0; first < ids.length; first += MOST_AT_ONCE) {
        const answer = await call(audience, 'inbox.read', { ids: ids.slice(first, first + MOST_AT_ONCE) })
        if (answer.ok) noteUnread(answer.value.unread)
      }
    },
    [audience],
  )

  const openGroup = useCallback(
    ({ items, caseId }: InboxGroup) => {
      void mark(items.filter(unread).map(({ id }) => id))
      // What is about a roster names no case.
      if (caseId !== '') void open(staff ? 'task' : 'case', { id: caseId })
    },
    [mark, staff, unread],
  )
  const readAll = useCallback(() => {
    void mark((pages.items ?? []).filter(unread).map(({ id }) => id))
  }, [mark, pages.items, unread])

  return { pages, unread, openGroup, readAll }
}
