import { useRef } from 'react'
import type { FollowedCase } from '#types/nearby-view'
import { call } from '../../../api/call'
import { usePages } from '../../../api/use-pages'
import type { Pages } from '../../../api/use-pages'
import { usePageShown } from '../../../platform/page-life'

/** The cases this person has joined; read again whenever the page comes back, for one of them may have been left. */
export function useJoinedList(): Pages<FollowedCase> {
  const pages = usePages<FollowedCase>('joined', (cursor) =>
    call('resident', 'follow.list', cursor === null ? {} : { cursor }),
  )
  const shownBefore = useRef(false)
  usePageShown(() => {
    if (shownBefore.current) void pages.reload()
    shownBefore.current = true
  })
  return pages
}
