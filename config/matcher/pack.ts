import type { Linear } from './train'

/** A sparse, quantised copy of the weights as the model file carries it. */
export interface Packed {
  readonly gaps: string
  readonly counts: string
  readonly columns: string
  readonly weights: string
  readonly scale: number
}

interface Entry {
  readonly bucket: number
  readonly column: number
  readonly weight: number
}

const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64')

/** The entries with the largest effect, weight by usual value; ties by bucket and column, so that a build is the same everywhere. */
const strongest = (
  models: readonly (readonly [Linear, number])[],
  valueOf: ReadonlyMap<number, number>,
  keep: number,
): Entry[] => {
  const entries: Entry[] = []
  const effect = ({ bucket, weight }: Entry) => Math.abs(weight) * (valueOf.get(bucket) ?? 0)
  for (const [model, firstColumn] of models)
    for (const [bucket, row] of model.rows)
      for (let c = 0; c < model.columns; c++) {
        const weight = model.weights[row * model.columns + c] ?? 0
        if (Math.abs(weight) > 0.03) entries.push({ bucket, column: firstColumn + c, weight })
      }
  entries.sort((a, b) => effect(b) - effect(a) || a.bucket - b.bucket || a.column - b.column)
  return entries.slice(0, keep)
}

/** Distances between buckets; 255 is a step of 255 that carries no row. */
const gapsBetween = (buckets: readonly number[]): number[] => {
  const gaps: number[] = []
  let last = -1
  for (const bucket of buckets) {
    let gap = bucket - last
    for (; gap >= 255; gap -= 255) gaps.push(255)
    if (gap === 0) throw new Error('Two rows in one bucket, or a gap that is a multiple of 255.')
    gaps.push(gap)
    last = bucket
  }
  return gaps
}

/** A row whose gap would be a multiple of 255 cannot be written; it moves out, which costs one feature in 255 of the far ones. */
const writable = (rows: readonly (readonly [number, Entry[]])[]): (readonly [number, Entry[]])[] => {
  let last = -1
  return rows.filter(([bucket]) => {
    if ((bucket - last) % 255 === 0) return false
    last = bucket
    return true
  })
}

export const pack = (
  models: readonly (readonly [Linear, number])[],
  valueOf: ReadonlyMap<number, number>,
  keep: number,
): Packed => {
  const byBucket = new Map<number, Entry[]>()
  for (const entry of strongest(models, valueOf, keep)) {
    const list = byBucket.get(entry.bucket) ?? []
    list.push(entry)
    byBucket.set(entry.bucket, list)
  }
  const rows = writable([...byBucket].sort((a, b) => a[0] - b[0]))
  const entries = rows.flatMap(([, list]) => list.sort((a, b) => a.column - b.column))
  const top = entries.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0)
  const scale = top / 127
  return {
    gaps: base64(gapsBetween(rows.map(([bucket]) => bucket))),
    counts: base64(rows.map(([, list]) => list.length)),
    columns: base64(entries.map(({ column }) => column)),
    weights: base64(entries.map(({ weight }) => Math.round(weight / scale) + 128)),
    scale,
  }
}
