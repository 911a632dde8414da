import { useCallback, useEffect, useRef, useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { BoardView } from '#types/board-view'
import { call } from '../../api/call'
import { keepBoard, lastBoard } from '../../api/last-board'
import { warmMatcher } from '../../api/phone-matcher'
import { codeIn } from '../../platform/entry'
import { codeOfThisEntry, useBoardCode, usePageShown, useParameter } from '../../platform/page-life'
import { scan } from '../../platform/scan'

export interface Board {
  readonly code: string | null
  readonly view: BoardView | null
  /** When the board on the screen was kept, while the network has not answered. */
  readonly keptAt: number | null
  readonly refusal: Refused<PhoneRefusal> | null
  readonly openCode: (typed: string) => void
  readonly scanCode: () => Promise<void>
  readonly reload: () => Promise<void>
}

interface Shown {
  readonly view: BoardView | null
  readonly keptAt: number | null
  readonly refusal: Refused<PhoneRefusal> | null
}

const NOTHING: Shown = { view: null, keptAt: null, refusal: null }

/** Before any answer: the kept board, if it is the one asked for. */
function atFirst(code: string): Shown {
  const last = lastBoard()
  if (last?.view.code !== code) return NOTHING
  return { view: last.view, keptAt: null, refusal: null }
}

/** A board that answers "no" is no board: only a lost call leaves the kept one standing. */
function afterRefusal(code: string, refusal: Refused<PhoneRefusal>): Shown {
  const last = lastBoard()
  const usable = refusal.code === 'unreachable' && last?.view.code === code
  return { view: usable ? last.view : null, keptAt: usable ? last.savedAt : null, refusal }
}

export function useBoard(): Board {
  const entered = useBoardCode()
  const finding = useParameter('find') !== null
  const [code, setCode] = useState<string | null>(
    () => entered ?? (finding ? null : (lastBoard()?.view.code ?? null)),
  )
  const [shown, setShown] = useState<Shown>(() => (code === null ? NOTHING : atFirst(code)))
  const seen = useRef(entered)

  const wanted = useRef(code)
  const load = useCallback(async (asked: string) => {
    const answer = await call('resident', 'board.open', { code: asked })
    // A second scan while the first board is on its way: only the last one counts.
    if (asked !== wanted.current) return
    if (answer.ok) keepBoard(answer.value)
    setShown(answer.ok ? { view: answer.value, keptAt: null, refusal: null } : afterRefusal(asked, answer))
  }, [])

  useEffect(() => {
    wanted.current = code
    if (code !== null) void Promise.resolve(code).then(load)
  }, [code, load])

  const show = useCallback((next: string) => {
    setShown(atFirst(next))
    setCode(next)
  }, [])

  // Whoever stands before a board may write next: the model comes after everything that is on the screen.
  const compound = shown.view?.compound.id
  useEffect(() => {
    if (compound !== undefined) void warmMatcher(compound)
  }, [compound])

  usePageShown(() => {
    const now = codeOfThisEntry()
    if (now === null || now === seen.current) return
    seen.current = now
    show(now)
  })

  const reload = useCallback(async () => {
    if (code === null) return
    setShown((before) => ({ ...before, refusal: null }))
    await load(code)
  }, [code, load])

  const openCode = useCallback((typed: string) => show(codeIn(typed) ?? typed.trim().slice(0, 40)), [show])
  const scanCode = useCallback(async () => {
    const found = await scan()
    if (found !== null) openCode(found)
  }, [openCode])

  return { code, ...shown, openCode, scanCode, reload }
}
