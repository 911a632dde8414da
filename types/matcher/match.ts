import type { About } from '../lifecycle'
import { aboutOf } from './about'
import { clausesOf } from './clauses'
import { plainFeatures } from './features'
import { isHazard } from './hazard'
import { normalise } from './normalise'
import { reasonFor } from './reason'
import { readRegion, type MatcherRegion, type RegionView } from './region'
import { probabilities, readScorer, scoreFeatures, type Scorer } from './score'
import type { MatcherModel } from './model'

export interface Suggestion {
  readonly code: string
  readonly confidence: number
}

export interface Match {
  /** Best first; at most three. */
  readonly matters: readonly Suggestion[]
  readonly hazard: boolean
  readonly about: About | null
  readonly outOfScope: boolean
  /** A second matter the text holds besides the best. */
  readonly also: readonly string[]
  /** The words that told. */
  readonly reason: readonly string[]
}

export interface Matcher {
  readonly version: string
  readonly match: (text: string) => Match
  /** Probability of every matter of the region: what the look-alikes compare. */
  readonly spread: (text: string) => Float64Array
  readonly scorer: Scorer
}

const EMPTY: Match = { matters: [], hazard: false, about: null, outOfScope: false, also: [], reason: [] }
const CLAUSE_SHARE = 0.35
const CONDUCT = 'enforcement-conduct'
const CONDUCT_AT = 0.12
const OBSTRUCTED = 'obstruct-enforcement'

interface Reading {
  readonly plain: string
  readonly scores: Float64Array
  readonly whole: Float64Array
  readonly clauses: readonly Float64Array[]
  readonly spread: Float64Array
}

const mixed = (whole: Float64Array, clauses: readonly Float64Array[]): Float64Array => {
  if (clauses.length < 2) return whole
  const out = new Float64Array(whole.length)
  let sum = 0
  for (let c = 0; c < whole.length; c++) {
    const best = clauses.reduce((top, clause) => Math.max(top, clause[c] ?? 0), 0)
    sum += out[c] = (1 - CLAUSE_SHARE) * (whole[c] ?? 0) + CLAUSE_SHARE * best
  }
  return out.map((value) => value / sum)
}

const read = (text: string, scorer: Scorer, region: RegionView): Reading => {
  const plain = normalise(text, scorer.lexicon.dialect)
  const { temperature } = scorer.model.calibration
  const score = (part: string) =>
    region.lift(part, scoreFeatures(scorer, plainFeatures(part, scorer.lexicon)))
  const spreadOf = (scores: Float64Array) => region.fold(probabilities(scores, region.columns, temperature))
  const scores = score(plain)
  const whole = spreadOf(scores)
  const clauses = clausesOf(plain).map((clause) => spreadOf(score(clause)))
  return { plain, scores, whole, clauses, spread: mixed(whole, clauses) }
}

const ranked = (spread: Float64Array, region: RegionView): number[] =>
  [...region.shown].sort((a, b) => (spread[b] ?? 0) - (spread[a] ?? 0) || a - b)

/** The best matter of another clause, if it is sure enough and not the best of the whole. */
const alsoIn = (reading: Reading, best: number, region: RegionView, at: number): number[] => {
  let found = -1
  let top = at
  for (const clause of reading.clauses) {
    const first = ranked(clause, region)[0] ?? best
    const chance = clause[first] ?? 0
    if (first === best || chance < top) continue
    found = first
    top = chance
  }
  return found < 0 ? [] : [found]
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))

/** Out of scope against the best matter. */
const isOutside = (reading: Reading, best: number, scorer: Scorer): boolean => {
  const outside = scorer.model.codes.length
  const margin = (reading.scores[outside] ?? 0) - (reading.scores[best] ?? 0)
  return margin > scorer.model.calibration.outOfScopeAt
}

const answer = (text: string, scorer: Scorer, region: RegionView): Match => {
  const { codes, calibration, cues, propertyMatters } = scorer.model
  const reading = read(text, scorer, region)
  if (reading.plain === '') return EMPTY
  const order = ranked(reading.spread, region)
  const best = order[0] ?? 0
  const codeOf = (column: number) => codes[column] ?? 'other'
  const chanceOf = (column: number) => reading.spread[column] ?? 0
  const conductAt = codes.indexOf(CONDUCT)
  const hazard = isHazard(text, sigmoid(reading.scores[codes.length + 1] ?? 0), cues, calibration.hazardAt)
  const outOfScope = !hazard && isOutside(reading, best, scorer)
  const conduct =
    best === conductAt || (chanceOf(conductAt) >= CONDUCT_AT && order.slice(0, 2).includes(conductAt))
  const clues = {
    propertyMatter: propertyMatters.includes(codeOf(best)),
    conduct,
    obstructed: codeOf(best) === OBSTRUCTED,
  }
  return {
    matters: order.slice(0, 3).map((column) => ({ code: codeOf(column), confidence: chanceOf(column) })),
    hazard,
    about: outOfScope ? null : aboutOf(text, clues, cues),
    outOfScope,
    also: alsoIn(reading, best, region, calibration.alsoAt).map(codeOf),
    reason: reasonFor(reading.plain, best, scorer),
  }
}

/** A matcher for one region: pure, deterministic, without a network. */
export const createMatcher = (model: MatcherModel, local?: MatcherRegion): Matcher => {
  const scorer = readScorer(model)
  const region = readRegion(model, scorer.lexicon.dialect, local)
  return {
    version: model.version,
    scorer,
    match: (text) => answer(text, scorer, region),
    spread: (text) => read(text, scorer, region).spread,
  }
}
