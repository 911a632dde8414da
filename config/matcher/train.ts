import type { Features } from '#types/matcher/features'

/** A sample names the column that should win; `weight` evens out columns with few phrases. */
export interface Sample {
  readonly features: Features
  readonly column: number
  readonly weight: number
}

export interface Linear {
  /** Bucket → row of `weights`. */
  readonly rows: ReadonlyMap<number, number>
  readonly columns: number
  readonly weights: Float64Array
  readonly bias: Float64Array
}

interface TrainOptions {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
}

const TRAINING: TrainOptions = { epochs: 6, rate: 0.5, decay: 3e-4 }

/** The same order on every machine: a linear congruential shuffle. */
const shuffle = <Item>(items: Item[], seed: number): Item[] => {
  let state = seed >>> 0
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const held = items[i] as Item
    items[i] = items[j] as Item
    items[j] = held
  }
  return items
}

const rowsOf = (samples: readonly Sample[]): Map<number, number> => {
  const rows = new Map<number, number>()
  for (const { features } of samples)
    for (const bucket of features.buckets) if (!rows.has(bucket)) rows.set(bucket, rows.size)
  return rows
}

const softmax = (scores: Float64Array, temperature = 1): Float64Array => {
  let top = -Infinity
  for (const score of scores) top = Math.max(top, score)
  let sum = 0
  const out = new Float64Array(scores.length)
  for (let c = 0; c < scores.length; c++) sum += out[c] = Math.exp(((scores[c] ?? 0) - top) / temperature)
  for (let c = 0; c < scores.length; c++) out[c] = (out[c] ?? 0) / sum
  return out
}

/** Multinomial logistic regression, Adagrad, weight decay on what a sample touches. */
export const train = (
  samples: readonly Sample[],
  columns: number,
  { epochs, rate, decay }: TrainOptions = TRAINING,
): Linear => {
  const rows = rowsOf(samples)
  const weights = new Float64Array(rows.size * columns)
  const squares = new Float64Array(rows.size * columns).fill(1e-3)
  const bias = new Float64Array(columns)
  const model: Linear = { rows, columns, weights, bias }
  const order = shuffle(
    samples.map((_, index) => index),
    7,
  )
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(order, epoch + 11)) {
      const sample = samples[index]
      if (sample) step(model, squares, sample, rate, decay)
    }
  }
  return model
}

const scores = ({ rows, columns, weights, bias }: Linear, features: Features): Float64Array => {
  const out = Float64Array.from(bias)
  features.buckets.forEach((bucket, i) => {
    const row = rows.get(bucket)
    if (row === undefined) return
    const value = features.values[i] ?? 0
    for (let c = 0, at = row * columns; c < columns; c++, at++)
      out[c] = (out[c] ?? 0) + value * (weights[at] ?? 0)
  })
  return out
}

const step = (model: Linear, squares: Float64Array, sample: Sample, rate: number, decay: number): void => {
  const { rows, columns, weights, bias } = model
  const error = softmax(scores(model, sample.features))
  error[sample.column] = (error[sample.column] ?? 0) - 1
  for (let c = 0; c < columns; c++) {
    error[c] = (error[c] ?? 0) * sample.weight
    bias[c] = (bias[c] ?? 0) - 0.01 * rate * (error[c] ?? 0)
  }
  sample.features.buckets.forEach((bucket, i) => {
    const value = sample.features.values[i] ?? 0
    for (let c = 0, at = (rows.get(bucket) ?? 0) * columns; c < columns; c++, at++) {
      const slope = (error[c] ?? 0) * value + decay * (weights[at] ?? 0)
      const square = (squares[at] ?? 0) + slope * slope
      squares[at] = square
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(square)
    }
  })
}
