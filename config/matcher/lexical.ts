import type { Linear, Sample } from './train'

/** BM25 of each feature for each matter: what the linear model adds to its own weights (the hybrid). */

const K1 = 1.2
const B = 0.75

interface Counted {
  /** bucket * columns + column → in how many phrases. */
  readonly counts: ReadonlyMap<number, number>
  readonly lengths: Float64Array
  /** In how many matters a feature stands. */
  readonly spread: ReadonlyMap<number, number>
}

const count = (samples: readonly Sample[], columns: number): Counted => {
  const counts = new Map<number, number>()
  const lengths = new Float64Array(columns)
  const spread = new Map<number, number>()
  for (const { features, column } of samples) {
    lengths[column] = (lengths[column] ?? 0) + features.buckets.length
    for (const bucket of features.buckets) {
      const key = bucket * columns + column
      const before = counts.get(key) ?? 0
      if (before === 0) spread.set(bucket, (spread.get(bucket) ?? 0) + 1)
      counts.set(key, before + 1)
    }
  }
  return { counts, lengths, spread }
}

/** Adds `share` times BM25 to the weights of every feature a matter has shown. */
export const addLexical = (linear: Linear, samples: readonly Sample[], share: number): void => {
  const { columns, rows, weights } = linear
  const { counts, lengths, spread } = count(samples, columns)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / columns
  for (const [key, tf] of counts) {
    const column = key % columns
    const bucket = (key - column) / columns
    const n = spread.get(bucket) ?? 0
    const rarity = Math.log(1 + (columns - n + 0.5) / (n + 0.5))
    const full = tf + K1 * (1 - B + (B * (lengths[column] ?? 0)) / mean)
    const at = (rows.get(bucket) ?? 0) * columns + column
    weights[at] = (weights[at] ?? 0) + (share * rarity * tf * (K1 + 1)) / full
  }
}
