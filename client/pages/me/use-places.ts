import { useCallback, useState } from 'react'
import { dropSession } from '../../api/session'
import { lastBoard } from '../../api/last-board'
import { refreshMe } from '../../api/use-me'
import { codeIn } from '../../platform/entry'
import { replace, switchTo } from '../../platform/navigation'
import { scan } from '../../platform/scan'

/** Where one can go from here, and how one leaves. */
export function usePlaces() {
  const [board] = useState(() => lastBoard()?.view ?? null)
  const scanBoard = useCallback(async () => {
    const code = codeIn(await scan())
    if (code !== null) await replace('board', { code })
  }, [])
  const signOut = useCallback(async () => {
    dropSession()
    await refreshMe()
    await switchTo('me')
  }, [])
  return { board, scanBoard, signOut }
}
