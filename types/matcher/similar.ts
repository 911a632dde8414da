import { conceptsOf, plainFeatures, type Features } from './features'
import { soundKey } from './lexicon'
import type { Matcher } from './match'
import { normalise } from './normalise'
import { comparePlaces, placeIn, type NamedPlace } from './place'

/** A text as far as two are compared. */
export interface Trace {
  readonly spread: Float64Array
  readonly features: Features
  readonly concepts: readonly number[]
  readonly place: NamedPlace
}

export const traceOf = (text: string, matcher: Matcher): Trace => {
  const { lexicon } = matcher.scorer
  const plain = normalise(text, lexicon.dialect)
  return {
    spread: matcher.spread(text),
    features: plainFeatures(plain, lexicon),
    concepts: conceptsOf(plain, soundKey(plain, lexicon.soundOf), lexicon),
    place: placeIn(text),
  }
}

const overlap = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, column) => sum + Math.sqrt(value * (b[column] ?? 0)), 0)

const cosine = (a: Features, b: Features): number => {
  const other = new Map(b.buckets.map((bucket, i) => [bucket, b.values[i] ?? 0]))
  return a.buckets.reduce((sum, bucket, i) => sum + (a.values[i] ?? 0) * (other.get(bucket) ?? 0), 0)
}

/** Shared concepts over the smaller number of concepts. */
const shared = (a: readonly number[], b: readonly number[]): number => {
  const both = a.filter((concept) => b.includes(concept)).length
  return both / Math.max(1, Math.min(a.length, b.length))
}

const sameBest = (a: Float64Array, b: Float64Array): number =>
  a.indexOf(Math.max(...a)) === b.indexOf(Math.max(...b)) ? 1 : 0

/** What speaks for one incident; the weights of these are trained by the build script. */
export const comparison = (a: Trace, b: Trace): readonly number[] => {
  const { agree, differ } = comparePlaces(a.place, b.place)
  return [
    1,
    overlap(a.spread, b.spread),
    cosine(a.features, b.features),
    shared(a.concepts, b.concepts),
    sameBest(a.spread, b.spread),
    Math.min(agree, 2),
    Math.min(differ, 1),
  ]
}

export const likeness = (a: Trace, b: Trace, weights: readonly number[]): number => {
  const score = comparison(a, b).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
  return 1 / (1 + Math.exp(-score))
}

export interface Similarity {
  readonly same: boolean
  readonly score: number
}

/** Are two reports probably of one incident? */
export const similar = (a: string, b: string, matcher: Matcher): Similarity => {
  const score = likeness(traceOf(a, matcher), traceOf(b, matcher), matcher.scorer.model.similar)
  return { same: score >= 0.5, score }
}
