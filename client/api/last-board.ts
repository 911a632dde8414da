import type { BoardView } from '#types/board-view'
import { compoundPlace } from '../platform/entry'
import { keep, kept } from '../platform/storage'

const KEY = 'yimixian.board'

export interface KeptBoard {
  readonly view: BoardView
  readonly savedAt: number
}

/** By what a board is asked for again: its code, or its compound where none hangs. */
export const placeOf = ({ code, compound }: BoardView): string =>
  code === '' ? compoundPlace(compound.id) : code

/** The last board seen on this phone: shown at once, and without a network. */
export function lastBoard(): KeptBoard | null {
  const value = kept(KEY)
  const complete = typeof value === 'object' && value !== null && 'view' in value && 'savedAt' in value
  return complete ? (value as KeptBoard) : null
}

/** The kept board, if it is the one asked for. */
export function lastBoardAt(place: string): KeptBoard | null {
  const last = lastBoard()
  if (last === null) return null
  const { view } = last
  return view.code === place || compoundPlace(view.compound.id) === place ? last : null
}

export function keepBoard(view: BoardView): void {
  keep(KEY, { view, savedAt: Date.now() } satisfies KeptBoard)
}
