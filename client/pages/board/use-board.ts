import { useCallback, useEffect, useRef, useState } from 'react'
import { checkCode } from '#types/board-code'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { BoardView } from '#types/board-view'
import type { Asked } from '../../api/answer'
import { call } from '../../api/call'
import { keepBoard, lastBoard, lastBoardAt, placeOf } from '../../api/last-board'
import { warmMatcher } from '../../api/phone-matcher'
import { noteSeen } from '../../api/seen-boards'
import { codeIn, compoundOfPlace } from '../../platform/entry'
import { whenOnline } from '../../platform/network'
import {
  nameInAddress,
  newEntryPlace,
  useEntryPlace,
  usePageShown,
  useParameter,
} from '../../platform/page-life'
import { scan } from '../../platform/scan'

export interface Board {
  /** What is asked for: a board's code, or a compound. */
  readonly place: string | null
  readonly view: BoardView | null
  /** When the board on the screen was kept, while the network has not answered. */
  readonly keptAt: number | null
  readonly refusal: Refused<PhoneRefusal> | null
  readonly openPlace: (place: string) => void
  readonly scanCode: () => Promise<void>
  readonly reload: () => Promise<void>
}

interface Shown {
  readonly view: BoardView | null
  readonly keptAt: number | null
  readonly refusal: Refused<PhoneRefusal> | null
}

const NOTHING: Shown = { view: null, keptAt: null, refusal: null }
/** Who is on duty may have changed meanwhile. */
const STALE = 5 * 60_000

/** Before any answer: the kept board, if it is the one asked for; who is on duty now it cannot know. */
function atFirst(place: string): Shown {
  const last = lastBoardAt(place)
  return last === null ? NOTHING : { view: last.view, keptAt: last.savedAt, refusal: null }
}

/** A board that answers "no" is no board: only a lost call leaves the kept one standing. */
function afterRefusal(place: string, refusal: Refused<PhoneRefusal>): Shown {
  return refusal.code === 'unreachable' ? { ...atFirst(place), refusal } : { ...NOTHING, refusal }
}

/** A code that checks itself wrong is asked of nobody. */
function ask(place: string): Promise<Asked<BoardView>> {
  const compound = compoundOfPlace(place)
  if (compound !== null) return call('resident', 'compound.open', { compound })
  return checkCode(place.toUpperCase())
    ? call('resident', 'board.open', { code: place })
    : Promise.resolve({ ok: false, code: 'board_mistyped' })
}

function firstPlace(entered: string | null, finding: boolean): string | null {
  if (entered !== null || finding) return entered
  const last = lastBoard()
  return last === null ? null : placeOf(last.view)
}

const textOf = (typed: string): string => codeIn(typed)?.toUpperCase() ?? typed.trim().slice(0, 40)

export function useBoard(): Board {
  const entered = useEntryPlace()
  const finding = useParameter('find') !== null
  const [place, setPlace] = useState<string | null>(() => firstPlace(entered, finding))
  const [shown, setShown] = useState<Shown>(() => (place === null ? NOTHING : atFirst(place)))
  const wanted = useRef(place)
  const askedAt = useRef(0)

  const load = useCallback(async (asked: string) => {
    askedAt.current = Date.now()
    const answer = await ask(asked)
    // A second scan while the first board is on its way: only the last one counts.
    if (asked !== wanted.current) return
    if (!answer.ok) {
      setShown(afterRefusal(asked, answer))
      return
    }
    keepBoard(answer.value)
    noteSeen(answer.value)
    nameInAddress(placeOf(answer.value))
    setShown({ view: answer.value, keptAt: null, refusal: null })
  }, [])

  useEffect(() => {
    wanted.current = place
    if (place !== null) void Promise.resolve(place).then(load)
  }, [place, load])

  const reload = useCallback(async () => {
    if (wanted.current === null) return
    setShown((before) => ({ ...before, refusal: null }))
    await load(wanted.current)
  }, [load])

  const openPlace = useCallback(
    (next: string) => {
      if (next === wanted.current) {
        void reload()
        return
      }
      setShown(atFirst(next))
      setPlace(next)
    },
    [reload],
  )

  // Whoever stands before a board may write next: the model comes after everything that is on the screen.
  const compound = shown.view?.compound.id
  useEffect(() => {
    if (compound !== undefined) void warmMatcher(compound)
  }, [compound])

  usePageShown(() => {
    const now = newEntryPlace()
    if (now !== null && now !== wanted.current) openPlace(now)
    else if (askedAt.current > 0 && Date.now() - askedAt.current > STALE) void reload()
  })

  const lost = shown.refusal?.code === 'unreachable'
  useEffect(() => (lost ? whenOnline(() => void reload()) : undefined), [lost, reload])

  const scanCode = useCallback(async () => {
    const found = await scan()
    if (found !== null) openPlace(textOf(found))
  }, [openPlace])

  return { place, ...shown, openPlace, scanCode, reload }
}
