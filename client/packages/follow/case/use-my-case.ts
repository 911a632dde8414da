import { useEffect, useState } from 'react'
import { filedNow, forgetFiled } from '../../../api/just-filed'
import type { JustFiled } from '../../../api/just-filed'
import { useCase } from '../../../api/use-case'
import type { OpenCase } from '../../../api/use-case'
import { isAddressOf, switchTo } from '../../../platform/navigation'
import { useParameter } from '../../../platform/page-life'

interface MyCase {
  readonly opened: OpenCase
  readonly justFiled: JustFiled | null
  /** The address has left this page before it could open. */
  readonly astray: boolean
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
  return { opened, justFiled, astray }
}
