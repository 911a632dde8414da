import { useRef } from 'react'
import type { CaseView } from '#types/case-view'
import { usePageShown } from '../platform/page-life'
import { call } from './call'
import { useLoaded } from './use-loaded'
import type { Loaded } from './use-loaded'
import { useMove } from './use-move'
import type { Audience, Moving } from './use-move'

export interface OpenCase {
  readonly loaded: Loaded<CaseView>
  readonly moving: Moving
  readonly reload: () => Promise<void>
}

const NO_CASE: Loaded<CaseView> = { state: 'failed', refusal: { ok: false, code: 'not_found' } }

/** One case as this reader may see it, and what this reader may do next. */
export function useCase(id: string | null, audience: Audience): OpenCase {
  const { loaded, reload, set } = useLoaded(id, (key) => call(audience, 'case.open', { id: key }))
  const moving = useMove(id ?? '', audience, set)
  const shownBefore = useRef(false)
  usePageShown(() => {
    if (shownBefore.current) void reload()
    shownBefore.current = true
  })
  return { loaded: id === null ? NO_CASE : loaded, moving, reload }
}
