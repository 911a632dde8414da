import type { BoardView } from '#types/board-view'
import { metresBetween, positionOf, type RoughPosition } from '#types/position'

/** Farther than anybody stands from their own gate, whatever a rough place is worth. */
const FAR = 2_000
const FRESH = 30 * 60_000

/** Known only while the app is open, and only to somebody who asked what is near. */
let last: { readonly rough: RoughPosition; readonly at: number } | null = null

export function noteWhere(rough: RoughPosition, at: number): void {
  last = { rough, at }
}

/** Whether this board hangs somewhere else than where somebody has just looked around. */
export function isElsewhere({ compound }: BoardView, now: number): boolean {
  if (last === null || now - last.at > FRESH || compound.at === undefined) return false
  return metresBetween(positionOf(last.rough), compound.at) > FAR
}
