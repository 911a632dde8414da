import { useCallback } from 'react'
import type { CaseView } from '#types/case-view'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import type { Loaded } from '../../../api/use-loaded'
import { useMove } from '../../../api/use-move'
import type { Moving } from '../../../api/use-move'
import { staffMoving } from '../case/staff-moving'

export interface TaskOffers {
  readonly loaded: Loaded<CaseView>
  readonly moving: Moving
}

/** What may be done with one task, asked when its card is opened. */
export function useTaskOffers(id: string, onDone: () => void): TaskOffers {
  const { loaded, set } = useLoaded(id, (key) => call('staff', 'case.open', { id: key }))
  const done = useCallback(
    (view: CaseView) => {
      set(view)
      onDone()
    },
    [set, onDone],
  )
  return { loaded, moving: staffMoving(id, useMove(id, 'staff', done)) }
}
