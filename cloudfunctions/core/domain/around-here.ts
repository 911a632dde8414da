import { metresBetween, type Position } from '#types/position'

/** A side of 1/100 of a degree: at China's latitudes 0.8 to 1.1 km. */
const CELLS = 100
/** Whoever is in the middle cell sees at least one side in every direction: as far as one walks to a gate. */
const REACH = 1_500
const SHOWN = 12

const indexOf = (degrees: number): number => Math.floor(Math.round(degrees * CELLS * 1_000) / 1_000)
const named = (north: number, east: number): string => `${north}:${east}`

/** The square of the map that a compound lies in; null for one whose place nobody has entered. */
export function cellOf(at: Position | undefined): string | null {
  return at === undefined ? null : named(indexOf(at.lat), indexOf(at.lon))
}

/** The square of a position and the eight around it. */
export function cellsAround({ lat, lon }: Position): readonly string[] {
  const sides = [-1, 0, 1]
  return sides.flatMap((up) => sides.map((right) => named(indexOf(lat) + up, indexOf(lon) + right)))
}

/** What lies within a walk, nearest first; the distance is only as exact as the question was. */
export function nearest<Placed extends { readonly at?: Position }>(
  here: Position,
  placed: readonly Placed[],
): readonly { readonly one: Placed; readonly metres: number }[] {
  return placed
    .flatMap((one) => (one.at === undefined ? [] : [{ one, metres: metresBetween(here, one.at) }]))
    .filter(({ metres }) => metres <= REACH)
    .sort((first, second) => first.metres - second.metres)
    .slice(0, SHOWN)
    .map(({ one, metres }) => ({ one, metres: rounded(metres) }))
}

const rounded = (metres: number): number => Math.max(100, Math.round(metres / 100) * 100)
