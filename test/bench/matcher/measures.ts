import type { Match } from '#types/matcher/match'
import type { Sentence } from './sets'

export interface Judged extends Sentence {
  readonly match: Match
}

export const rate = (hits: number, all: number): number => (all === 0 ? 1 : hits / all)

const inTop = (judged: Judged, depth: number): boolean =>
  judged.match.matters.slice(0, depth).some(({ code }) => judged.codes.includes(code))

/** Share of sentences of the catalogue with a right matter among the first `depth`. */
export const top = (all: readonly Judged[], depth: number): number => {
  const inside = all.filter(({ codes }) => codes.length > 0)
  return rate(inside.filter((judged) => inTop(judged, depth)).length, inside.length)
}

export interface Binary {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export const binary = (
  all: readonly Judged[],
  truth: (judged: Judged) => boolean,
  said: (judged: Judged) => boolean,
): Binary => {
  const both = all.filter((judged) => truth(judged) && said(judged)).length
  const precision = rate(both, all.filter(said).length)
  const recall = rate(both, all.filter(truth).length)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

export const aboutRecall = (all: readonly Judged[]): number => {
  const named = all.filter(({ tags }) => tags.some((tag) => tag.startsWith('about:')))
  return rate(
    named.filter(({ tags, match }) => tags.includes(`about:${match.about ?? ''}`)).length,
    named.length,
  )
}

/** Of texts that hold two matters: both among the three and `also`. */
export const bothFound = (all: readonly Judged[]): number => {
  const two = all.filter(({ codes }) => codes.length === 2)
  const found = two.filter(({ codes, match }) => {
    const said = new Set([...match.matters.map(({ code }) => code), ...match.also])
    return codes.every((code) => said.has(code))
  })
  return rate(found.length, two.length)
}

/** Of texts that hold two matters: both named by the best and `also`; of the others: a second one imagined. */
export const alsoFigures = (
  all: readonly Judged[],
): { readonly found: number; readonly imagined: number } => {
  const two = all.filter(({ codes }) => codes.length === 2)
  const one = all.filter(({ codes }) => codes.length === 1)
  const named = ({ match }: Judged) => [match.matters[0]?.code, ...match.also]
  return {
    found: rate(
      two.filter((judged) => judged.codes.every((code) => named(judged).includes(code))).length,
      two.length,
    ),
    imagined: rate(one.filter(({ match }) => match.also.length > 0).length, one.length),
  }
}

export interface Bin {
  readonly from: number
  readonly count: number
  readonly confidence: number
  readonly accuracy: number
}

export const calibration = (all: readonly Judged[]): { readonly bins: Bin[]; readonly error: number } => {
  const inside = all.filter(({ codes }) => codes.length > 0)
  const sure = (judged: Judged) => judged.match.matters[0]?.confidence ?? 0
  const bins = [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
    const members = inside.filter(
      (judged) => sure(judged) >= from && sure(judged) < from + 0.2 + (from === 0.8 ? 1 : 0),
    )
    return {
      from,
      count: members.length,
      confidence: rate(
        members.reduce((sum, judged) => sum + sure(judged), 0),
        members.length,
      ),
      accuracy: rate(members.filter((judged) => inTop(judged, 1)).length, members.length),
    }
  })
  const error = bins.reduce(
    (sum, bin) => sum + (bin.count / inside.length) * Math.abs(bin.confidence - bin.accuracy),
    0,
  )
  return { bins, error }
}

export const confusions = (all: readonly Judged[]): (readonly [string, number])[] => {
  const pairs = new Map<string, number>()
  for (const judged of all) {
    const first = judged.match.matters[0]?.code
    if (judged.codes.length === 0 || !first || judged.codes.includes(first)) continue
    const pair = `${judged.codes.join('+')} → ${first}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return [...pairs].sort((a, b) => b[1] - a[1])
}
