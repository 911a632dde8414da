import type { BoardView } from '#types/board-view'
import { keep, kept } from '../platform/storage'

const KEY = 'yimixian.board'

export interface KeptBoard {
  readonly view: BoardView
  readonly savedAt: number
}

/** The last board seen on this phone: shown at once, and without a network. */
export function lastBoard(): KeptBoard | null {
  const value = kept(KEY)
  const complete = typeof value === 'object' && value !== null && 'view' in value && 'savedAt' in value
  return complete ? (value as KeptBoard) : null
}

export function keepBoard(view: BoardView): void {
  keep(KEY, { view, savedAt: Date.now() } satisfies KeptBoard)
}
