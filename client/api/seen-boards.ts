import type { BoardView } from '#types/board-view'
import { keep, kept } from '../platform/storage'
import { placeOf } from './last-board'

const KEY = 'yimixian.seen-boards'
const MOST = 6

/** A compound whose board this phone has shown; nothing but the phone knows. */
export interface SeenBoard {
  readonly place: string
  readonly compound: string
  readonly name: string
  readonly where: string
  readonly seenAt: number
}

function isSeen(value: unknown): value is SeenBoard {
  return typeof value === 'object' && value !== null && 'place' in value && 'name' in value
}

/** Newest first, each compound once. */
export function seenBoards(): readonly SeenBoard[] {
  const value = kept(KEY)
  return Array.isArray(value) ? value.filter(isSeen) : []
}

export function noteSeen(view: BoardView): void {
  const { id, name, community } = view.compound
  const others = seenBoards().filter(({ compound }) => compound !== id)
  const where = `${view.county} · ${community}`
  const now: SeenBoard = { place: placeOf(view), compound: id, name, where, seenAt: Date.now() }
  keep(KEY, [now, ...others].slice(0, MOST))
}
