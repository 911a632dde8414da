import { createMatcher } from '#types/matcher/match'
import { plainFeatures } from '#types/matcher/features'
import { dangerWords } from '#types/matcher/hazard'
import { normalise } from '#types/matcher/normalise'
import { probabilities, scoreFeatures } from '#types/matcher/score'
import { makeModel } from './make-model'
import { OUT_OF_SCOPE, readPhrases, type Phrase } from './sources'

/** Prints what each threshold would do on passes held out in turn: the figures behind `CALIBRATION`. */

interface Held {
  readonly phrase: Phrase
  readonly outside: number
  readonly danger: number
  readonly cued: boolean
  /** Loss of the right matter at each temperature; none for a phrase without one. */
  readonly losses: readonly number[]
}

const TEMPERATURES = [0.3, 0.5, 0.7, 0.9, 1.1, 1.4, 1.8]

const hold = (pass: number, phrases: readonly Phrase[]): Held[] => {
  const model = makeModel(phrases.filter((phrase) => phrase.pass !== pass))
  const { scorer } = createMatcher(model)
  const columns = model.codes.map((_, column) => column)
  return phrases
    .filter((phrase) => phrase.pass === pass)
    .map((phrase) => {
      const plain = normalise(phrase.text, scorer.lexicon.dialect)
      const scores = scoreFeatures(scorer, plainFeatures(plain, scorer.lexicon))
      const best = columns.reduce((top, column) => Math.max(top, scores[column] ?? 0), -Infinity)
      const right = model.codes.indexOf(phrase.code ?? '')
      const loss = (at: number) => -Math.log((probabilities(scores, columns, at)[right] ?? 0) + 1e-6)
      return {
        phrase,
        outside: (scores[columns.length] ?? 0) - best,
        danger: 1 / (1 + Math.exp(-(scores[columns.length + 1] ?? 0))),
        cued: dangerWords(phrase.text, model.cues).length > 0,
        losses: right < 0 ? [] : TEMPERATURES.map(loss),
      }
    })
}

const judge = (
  held: readonly Held[],
  truth: (item: Held) => boolean,
  said: (item: Held) => boolean,
): string => {
  const both = held.filter((item) => truth(item) && said(item)).length
  const precision = both / Math.max(1, held.filter(said).length)
  const recall = both / Math.max(1, held.filter(truth).length)
  return `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`
}

const phrases = readPhrases()
const passes = process.argv[2]?.split(',').map(Number) ?? [1, 2, 3, 4, 6]
const held = passes.flatMap((pass) => hold(pass, phrases))
for (const at of [-0.5, 0, 0.5, 1, 1.5, 2]) {
  const within = held.filter(({ phrase }) => phrase.code !== null)
  console.log(
    `outOfScopeAt ${at}:`,
    judge(
      within,
      ({ phrase }) => phrase.code === OUT_OF_SCOPE,
      ({ outside }) => outside > at,
    ),
  )
}
for (const at of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
  console.log(
    `hazardAt ${at}:`,
    judge(
      held,
      ({ phrase }) => phrase.hazard,
      ({ danger, cued }) => cued || danger >= at,
    ),
  )
TEMPERATURES.forEach((temperature, i) => {
  const losses = held.flatMap(({ losses: all }) => all[i] ?? [])
  console.log(
    `temperature ${temperature}: mean loss ${(losses.reduce((a, b) => a + b, 0) / losses.length).toFixed(3)}`,
  )
})
if (process.argv[3] === 'misses')
  for (const { phrase, danger, cued } of held)
    if (phrase.hazard !== (cued || danger >= 0.6))
      console.log(phrase.hazard ? 'missed' : 'false', danger.toFixed(2), cued, phrase.text)
