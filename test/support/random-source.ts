/** Small, seeded and good enough for test data: the same seed gives the same run. */
export interface RandomSource {
  below(limit: number): number
  chance(part: number): boolean
  pick<T>(items: readonly T[]): T
}

export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    chance: (part) => next() < part,
    pick: (items) => items[below(items.length)]!,
  }
}
