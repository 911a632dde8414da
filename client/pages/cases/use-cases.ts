import { useEffect, useRef } from 'react'
import type { CardView } from '#types/case-view'
import { call } from '../../api/call'
import { refreshMe } from '../../api/use-me'
import { usePages } from '../../api/use-pages'
import type { Pages } from '../../api/use-pages'
import { usePageShown } from '../../platform/page-life'

/** What this person reported, newest first; read again whenever the page comes back and with each one received. */
export function useCases(received: number): Pages<CardView> {
  const pages = usePages<CardView>('mine', (cursor) =>
    call('resident', 'case.mine', cursor === null ? {} : { cursor }),
  )
  const shownBefore = useRef(false)
  usePageShown(() => {
    if (shownBefore.current) {
      void pages.reload()
      void refreshMe()
    }
    shownBefore.current = true
  })
  const { reload } = pages
  useEffect(() => {
    if (received > 0) void reload()
  }, [received, reload])
  return pages
}
