import type { Features } from './features'
import { readLexicon, type Lexicon } from './lexicon'
import { decodeBytes, type MatcherModel } from './model'

/** A model ready to score: its tables decoded once. */
export interface Scorer {
  readonly model: MatcherModel
  readonly lexicon: Lexicon
  /** Bucket → first entry and number of entries, packed as start * 256 + count. */
  readonly entries: ReadonlyMap<number, number>
  readonly columns: Uint8Array
  readonly weights: Uint8Array
}

const entriesOf = (model: MatcherModel): Map<number, number> => {
  const gaps = decodeBytes(model.gaps)
  const counts = decodeBytes(model.counts)
  const entries = new Map<number, number>()
  let bucket = -1
  let start = 0
  let row = 0
  for (const gap of gaps) {
    bucket += gap
    if (gap === 255) continue
    const count = counts[row++] ?? 0
    entries.set(bucket, start * 256 + count)
    start += count
  }
  return entries
}

export const readScorer = (model: MatcherModel): Scorer => ({
  model,
  lexicon: readLexicon(model),
  entries: entriesOf(model),
  columns: decodeBytes(model.columns),
  weights: decodeBytes(model.weights),
})

/** Adds one feature's row to the scores. */
const addRow = ({ columns, weights }: Scorer, packed: number, value: number, out: Float64Array): void => {
  const start = Math.floor(packed / 256)
  for (let at = start, end = start + (packed % 256); at < end; at++) {
    const column = columns[at] ?? 0
    out[column] = (out[column] ?? 0) + value * ((weights[at] ?? 0) - 128)
  }
}

/** One score a column: the matters, then out of scope, then hazard. */
export const scoreFeatures = (scorer: Scorer, { buckets, values }: Features): Float64Array => {
  const out = Float64Array.from(scorer.model.bias)
  for (let i = 0; i < buckets.length; i++) {
    const packed = scorer.entries.get(buckets[i] ?? 0)
    if (packed !== undefined) addRow(scorer, packed, (values[i] ?? 0) * scorer.model.scale, out)
  }
  return out
}

/** Probabilities of the allowed columns; the others are zero. */
export const probabilities = (
  scores: Float64Array,
  allowed: readonly number[],
  temperature: number,
): Float64Array => {
  let top = -Infinity
  for (const column of allowed) top = Math.max(top, scores[column] ?? 0)
  let sum = 0
  const out = new Float64Array(scores.length)
  for (const column of allowed) sum += out[column] = Math.exp(((scores[column] ?? 0) - top) / temperature)
  for (const column of allowed) out[column] = (out[column] ?? 0) / sum
  return out
}
