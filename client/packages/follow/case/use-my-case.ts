import { useEffect, useMemo, useState } from 'react'
import { filedNow, forgetFiled } from '../../../api/just-filed'
import type { JustFiled } from '../../../api/just-filed'
import { useCase } from '../../../api/use-case'
import type { OpenCase } from '../../../api/use-case'
import { isAddressOf, switchTo } from '../../../platform/navigation'
import { useParameter } from '../../../platform/page-life'
import { keepSeen, lastSeen } from './last-seen'
import type { SeenCase } from './last-seen'

interface MyCase {
  readonly opened: OpenCase
  readonly justFiled: JustFiled | null
  /** Without a network: the case as it was when this phone last showed it. */
  readonly seen: SeenCase | null
  /** The address has left this page before it could open. */
  readonly astray: boolean
}

/** Keeps what is shown, and answers what was kept when nothing can be asked. */
function useSeen(id: string | null, { loaded }: OpenCase): SeenCase | null {
  const view = loaded.state === 'ready' ? loaded.value : null
  useEffect(() => {
    if (view !== null) keepSeen(view, Date.now())
  }, [view])
  const isCutOff = loaded.state === 'failed' && loaded.refusal.code === 'unreachable'
  return useMemo(() => (isCutOff ? lastSeen(id) : null), [id, isCutOff])
}

export function useMyCase(): MyCase {
  const id = useParameter('id')
  const opened = useCase(id, 'resident')
  const [justFiled] = useState(() => filedNow(id))
  useEffect(forgetFiled, [])
  // "Back" pressed while this page was on its way: the person asked for the board, so that is what opens.
  const [astray] = useState(() => id === null && !isAddressOf('case'))
  useEffect(() => {
    if (astray) void switchTo('board')
  }, [astray])
  return { opened, justFiled, astray, seen: useSeen(id, opened) }
}
