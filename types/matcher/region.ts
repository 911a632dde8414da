import type { MatcherModel } from './model'
import { NEAREST } from './nearest'
import { normalise, type Dialect } from './normalise'

/** What a region's pack says to the matcher. */
export interface MatcherRegion {
  readonly codes: readonly string[]
  /** Words an administrator added: a name of the place or of a habit, and the matter it tells. */
  readonly words?: readonly { readonly word: string; readonly code: string }[]
}

export interface RegionView {
  /** Columns that take part in the softmax: all matters, so that a missing one still draws its sentences. */
  readonly columns: readonly number[]
  /** Columns that may be shown. */
  readonly shown: readonly number[]
  /** Moves the chance of a missing matter to its nearest general one, else to `other`. */
  readonly fold: (spread: Float64Array) => Float64Array
  /** Raises the matters whose local word stands in the text. */
  readonly lift: (plain: string, scores: Float64Array) => Float64Array
}

const LOCAL_LIFT = 6

const standIn = (code: string, held: ReadonlySet<string>, model: MatcherModel): string => {
  const near = NEAREST[code]?.find((other) => held.has(other))
  if (near) return near
  if (held.has('other')) return 'other'
  const category = model.categories[code]
  const sibling = model.codes.find((other) => held.has(other) && model.categories[other] === category)
  return sibling ?? model.codes.find((other) => held.has(other)) ?? 'other'
}

type LocalWord = readonly [word: string, column: number]

const liftBy =
  (words: readonly LocalWord[]) =>
  (plain: string, scores: Float64Array): Float64Array => {
    for (const [word, column] of words)
      if (plain.includes(word)) scores[column] = (scores[column] ?? 0) + LOCAL_LIFT
    return scores
  }

/** Of two words inside one another ("王家塘", "王家塘夜市") both count: the longer names its matter as well. */
const localWords = (model: MatcherModel, dialect: Dialect, local: MatcherRegion): LocalWord[] =>
  (local.words ?? []).flatMap(({ word, code }) => {
    const column = model.codes.indexOf(code)
    const plain = normalise(word, dialect)
    return column < 0 || plain === '' ? [] : [[plain, column] as const]
  })

export const readRegion = (model: MatcherModel, dialect: Dialect, local?: MatcherRegion): RegionView => {
  const columns = model.codes.map((_, column) => column)
  if (!local) return { columns, shown: columns, fold: (spread) => spread, lift: (_, scores) => scores }
  const held = new Set(local.codes)
  const target = model.codes.map((code) =>
    model.codes.indexOf(held.has(code) ? code : standIn(code, held, model)),
  )
  const fold = (spread: Float64Array): Float64Array => {
    const out = new Float64Array(spread.length)
    target.forEach((to, from) => (out[to] = (out[to] ?? 0) + (spread[from] ?? 0)))
    return out
  }
  const shown = columns.filter((column) => held.has(model.codes[column] ?? ''))
  return { columns, shown, fold, lift: liftBy(localWords(model, dialect, local)) }
}
