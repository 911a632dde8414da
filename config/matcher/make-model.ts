import { plainFeatures } from '#types/matcher/features'
import { readLexicon } from '#types/matcher/lexicon'
import { createMatcher } from '#types/matcher/match'
import { comparison, traceOf } from '#types/matcher/similar'
import { normalise } from '#types/matcher/normalise'
import type { CueLists, MatcherModel } from '#types/matcher/model'
import { addLexical } from './lexical'
import { pack } from './pack'
import {
  OUT_OF_SCOPE,
  readCues,
  readLexiconSource,
  readMatters,
  readPhrases,
  readSimilarPairs,
  sourceHash,
  type Phrase,
} from './sources'
import { train, type Linear, type Sample } from './train'

/** Entries that fit beside the tables into 400 KB. */
const ENTRIES = 112_000

/** Fitted on passes held out in turn; the report prints how well they still hold. */
const CALIBRATION = { temperature: 0.55, outOfScopeAt: 0.2, hazardAt: 0.6, alsoAt: 0.7 }

const cueLists = (): CueLists => {
  const cues = readCues()
  const of = (name: string) => cues[name] ?? []
  return {
    danger: of('danger'),
    innocent: of('innocent'),
    before: of('before'),
    after: of('after'),
    property: of('property'),
    community: of('community'),
    officer: of('officer'),
    blame: of('blame'),
    neutral: of('neutral'),
  }
}

const samplesOf = (phrases: readonly Phrase[], columnOf: (phrase: Phrase) => number): Sample[] => {
  const lexicon = readLexicon(readLexiconSource())
  return phrases.map((phrase) => ({
    features: plainFeatures(normalise(phrase.text, lexicon.dialect), lexicon),
    column: columnOf(phrase),
    weight: 1,
  }))
}

/** How much BM25 adds to the linear weights: chosen on held-out passes. */
const LEXICAL_SHARE = 0.45

const trainMatters = (phrases: readonly Phrase[], codes: readonly string[], share: number): Linear => {
  const samples = samplesOf(
    phrases.filter(({ code }) => code !== null),
    ({ code }) => (code === null || code === OUT_OF_SCOPE ? codes.length : codes.indexOf(code)),
  )
  const linear = train(samples, codes.length + 1)
  if (share > 0) addLexical(linear, samples, share)
  return linear
}

const HAZARD_TRAINING = { epochs: 8, rate: 0.5, decay: 1e-4 }
/** A danger that is missed costs more than a question too many. */
const HAZARD_WEIGHT = 8

/** Two columns become one: the difference is the score of danger. */
const trainHazard = (phrases: readonly Phrase[]): Linear => {
  const samples = samplesOf(phrases, ({ hazard }) => (hazard ? 1 : 0)).map((sample) => ({
    ...sample,
    weight: sample.column === 1 ? HAZARD_WEIGHT : 1,
  }))
  const both = train(samples, 2, HAZARD_TRAINING)
  const single = (values: Float64Array) =>
    Float64Array.from(
      { length: values.length / 2 },
      (_, row) => (values[row * 2 + 1] ?? 0) - (values[row * 2] ?? 0),
    )
  return { rows: both.rows, columns: 1, weights: single(both.weights), bias: single(both.bias) }
}

/** Logistic regression over the seven marks of a pair; by gradient, small enough for whole batches. */
const trainSimilar = (model: MatcherModel): number[] => {
  const matcher = createMatcher(model)
  const rows = readSimilarPairs().map(
    ([same, a, b]) => [same ? 1 : 0, comparison(traceOf(a, matcher), traceOf(b, matcher))] as const,
  )
  const weights = new Array<number>(rows[0]?.[1].length ?? 0).fill(0)
  for (let round = 0; round < 3000; round++) {
    const slope = weights.map((weight) => 0.002 * weight)
    for (const [same, marks] of rows) {
      const score = marks.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
      const error = 1 / (1 + Math.exp(-score)) - same
      marks.forEach((value, i) => (slope[i] = (slope[i] ?? 0) + (error * value) / rows.length))
    }
    slope.forEach((value, i) => (weights[i] = (weights[i] ?? 0) - value))
  }
  return weights.map((weight) => Math.round(weight * 1e4) / 1e4)
}

/** The largest value each feature takes: what a weight is worth. */
const usualValues = (phrases: readonly Phrase[]): Map<number, number> => {
  const values = new Map<number, number>()
  for (const { features } of samplesOf(phrases, () => 0))
    features.buckets.forEach((bucket, i) => {
      values.set(bucket, Math.max(values.get(bucket) ?? 0, features.values[i] ?? 0))
    })
  return values
}

const rounded = (values: Iterable<number>): number[] =>
  [...values].map((value) => Math.round(value * 1e4) / 1e4)

/** The model of a set of phrases: all of them for the phone, some of them to measure the others. */
export const makeModel = (
  phrases: readonly Phrase[] = readPhrases(),
  lexicalShare: number = LEXICAL_SHARE,
): MatcherModel => {
  const matters = readMatters()
  const codes = matters.map(({ code }) => code)
  const linear = trainMatters(phrases, codes, lexicalShare)
  const hazard = trainHazard(phrases)
  const model: MatcherModel = {
    version: sourceHash(),
    codes,
    propertyMatters: matters.filter(({ aboutProperty }) => aboutProperty).map(({ code }) => code),
    labels: Object.fromEntries(matters.map(({ code, label }) => [code, label])),
    categories: Object.fromEntries(matters.map(({ code, category }) => [code, category])),
    ...readLexiconSource(),
    cues: cueLists(),
    calibration: CALIBRATION,
    similar: [],
    ...pack(
      [
        [linear, 0],
        [hazard, codes.length + 1],
      ],
      usualValues(phrases),
      ENTRIES,
    ),
    bias: rounded([...linear.bias, ...hazard.bias]),
  }
  return { ...model, similar: trainSimilar(model) }
}
