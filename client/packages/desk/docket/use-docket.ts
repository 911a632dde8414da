import { useRef } from 'react'
import type { DocketFields, DocketOffer, DocketView } from '#types/docket-view'
import { call } from '../../../api/call'
import { useActing } from '../../../api/use-acting'
import type { Acting } from '../../../api/use-acting'
import { useLoaded } from '../../../api/use-loaded'
import type { Loaded } from '../../../api/use-loaded'
import { usePageShown, useParameter } from '../../../platform/page-life'

export interface OpenDocket {
  readonly loaded: Loaded<DocketView>
  readonly acting: Acting<DocketOffer, DocketFields>
  readonly reload: () => Promise<void>
}

/** One enforcement file, and what this person may do with it next. */
export function useDocket(): OpenDocket {
  const id = useParameter('id')
  const { loaded, reload, set } = useLoaded(id, (key) => call('staff', 'docket.open', { id: key }))
  const acting = useActing<DocketOffer, DocketFields, DocketView>({
    keyOf: ({ action }) => `yimixian.docket.${id ?? ''}.${action}`,
    // Every act on a file is read again before it is on record.
    asks: () => true,
    transmit: ({ action }, { commandId, fields }) =>
      call('staff', 'docket.move', { id: id ?? '', action, fields }, { commandId }),
    onDone: set,
  })
  const shownBefore = useRef(false)
  usePageShown(() => {
    if (shownBefore.current) void reload()
    shownBefore.current = true
  })
  return { loaded, acting, reload }
}
