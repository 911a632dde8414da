import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadModel } from '#config/matcher/load-model'
import { makeModel } from '#config/matcher/make-model'
import { readPhrases, type Phrase } from '#config/matcher/sources'
import { createMatcher, type Matcher } from '#types/matcher/match'
import { similar } from '#types/matcher/similar'
import { bm25, hybrid, rankOf, type Ranker } from './baselines'
import { crossValidation } from './cross-validation'
import * as measure from './measures'
import { readPairs, readSentences, type Sentence } from './sets'
import { bundleTiming, MODEL_FILE, timeMatcher } from './time-matcher'

/** Prints every figure of docs/matcher.md, and with `--write` puts them there. `--quick` leaves out training. */

const percent = (value: number): string => (value * 100).toFixed(1)
const root = path.join(import.meta.dirname, '../../..')
const out: string[] = []
const say = (...lines: string[]): void => void out.push(...lines)

const judge = (sentences: readonly Sentence[], matcher: Matcher): measure.Judged[] =>
  sentences.map((sentence) => ({ ...sentence, match: matcher.match(sentence.text) }))

const asRanker =
  (matcher: Matcher): Ranker =>
  (text) => {
    const spread = matcher.spread(text)
    return new Map(
      matcher.scorer.model.codes.map((code, column) => [code, Math.log((spread[column] ?? 0) + 1e-9)]),
    )
  }

const rankedTop = (ranker: Ranker, sentences: readonly Sentence[], depth: number): number => {
  const inside = sentences.filter(({ codes }) => codes.length > 0)
  const hit = ({ text, codes }: Sentence) =>
    rankOf(ranker(text))
      .slice(0, depth)
      .some((code) => codes.includes(code))
  return measure.rate(inside.filter(hit).length, inside.length)
}

const methods = (sentences: readonly Sentence[], phrases: readonly Phrase[], matcher: Matcher): void => {
  const lexical = bm25(phrases)
  const linear = asRanker(matcher)
  const alone = process.argv.includes('--quick') ? [] : [createMatcher(makeModel(phrases, 0))]
  const rows: [string, Ranker][] = [
    ['BM25 on labels and clauses', bm25(phrases.filter(({ pass }) => pass === 0))],
    ['BM25 over the lexicon', lexical],
    ...alone.flatMap((one): [string, Ranker][] => [
      ['Linear model over characters, sounds and concepts', asRanker(one)],
      ['Linear model and BM25 side by side', hybrid(asRanker(one), lexical, 0.6)],
    ]),
    ['Hybrid in one table of weights (delivered)', linear],
  ]
  say('', '### Methods', '', '| method | top-1 | top-3 |', '|---|---|---|')
  for (const [name, ranker] of rows)
    say(
      `| ${name} | ${percent(rankedTop(ranker, sentences, 1))} | ${percent(rankedTop(ranker, sentences, 3))} |`,
    )
}

const quality = (judged: readonly measure.Judged[]): void => {
  const tagged = (tag: string) => judged.filter(({ tags }) => tags.includes(tag))
  say('', '### Sentences', '', '| tag | sentences | top-1 | top-3 |', '|---|---|---|---|')
  say(`| all | ${judged.length} | ${percent(measure.top(judged, 1))} | ${percent(measure.top(judged, 3))} |`)
  for (const tag of ['noOfficialWord', 'short', 'long', 'typo', 'dialect', 'voice', 'two', 'hazard'])
    say(
      `| ${tag} | ${tagged(tag).length} | ${percent(measure.top(tagged(tag), 1))} | ${percent(measure.top(tagged(tag), 3))} |`,
    )
  const hazard = measure.binary(
    judged,
    ({ tags }) => tags.includes('hazard'),
    ({ match }) => match.hazard,
  )
  const outside = measure.binary(
    judged,
    ({ codes }) => codes.length === 0,
    ({ match }) => match.outOfScope,
  )
  say('', '### Beside the matter', '', '| what | figure |', '|---|---|')
  say(`| hazard recall | ${percent(hazard.recall)} |`, `| hazard precision | ${percent(hazard.precision)} |`)
  say(`| about recall | ${percent(measure.aboutRecall(judged))} |`)
  say(
    `| out-of-scope F1 (precision, recall) | ${percent(outside.f1)} (${percent(outside.precision)}, ${percent(outside.recall)}) |`,
  )
  say(`| both matters of two found | ${percent(measure.bothFound(judged))} |`)
  const also = measure.alsoFigures(judged)
  say(
    `| both by best and also | ${percent(also.found)} |`,
    `| a second one imagined | ${percent(also.imagined)} |`,
  )
  const { bins, error } = measure.calibration(judged)
  say(`| expected calibration error | ${percent(error)} |`)
  say(
    '',
    '### Calibration',
    '',
    '| confidence from | sentences | mean confidence | right |',
    '|---|---|---|---|',
  )
  for (const bin of bins)
    say(`| ${bin.from} | ${bin.count} | ${percent(bin.confidence)} | ${percent(bin.accuracy)} |`)
  say('', '### Confusions', '')
  for (const [pair, count] of measure.confusions(judged).slice(0, 12)) say(`- ${count} × ${pair}`)
}

const pairs = (matcher: Matcher): void => {
  const all = readPairs()
  const right = all.filter(([same, a, b]) => similar(a, b, matcher).same === same).length
  const recall = all.filter(([same, a, b]) => same && similar(a, b, matcher).same).length
  const alike = all.filter(([same]) => same).length
  say('', '### Look-alikes', '', '| what | figure |', '|---|---|')
  say(`| pairs | ${all.length} |`, `| accuracy | ${percent(right / all.length)} |`)
  say(`| same incidents found | ${percent(recall / alike)} |`)
}

const timing = (): void => {
  say('', '### Size and time', '', '| what | figure |', '|---|---|')
  say(`| model file | ${Math.round(statSync(MODEL_FILE).size / 1000)} KB |`)
  for (const flags of [[], ['--jitless']]) {
    const { ready, sentence, late, loop } = timeMatcher(flags)
    const name = flags[0] ?? 'Node'
    const ms = (value: number) => `${value.toFixed(2)} ms (${(value / loop).toFixed(2)} loops)`
    say(`| ${name}: ready | ${ms(ready)} |`, `| ${name}: a sentence, median | ${ms(sentence)} |`)
    say(`| ${name}: a sentence, 95 of 100 | ${ms(late)} |`)
  }
}

const write = (): void => {
  const file = path.join(root, 'docs/matcher.md')
  const text = readFileSync(file, 'utf8')
  const marks = ['<!-- figures -->', '<!-- /figures -->'] as const
  const [before = ''] = text.split(marks[0])
  const after = text.split(marks[1])[1] ?? ''
  writeFileSync(file, `${before}${marks[0]}\n${out.join('\n')}\n\n${marks[1]}${after}`)
}

const sentences = readSentences()
const phrases = readPhrases()
const matcher = createMatcher(loadModel())
const judged = judge(sentences, matcher)
say(
  '',
  `Lexicon: ${phrases.length} phrases; evaluation set: ${sentences.length} sentences, ${readPairs().length} pairs.`,
)
quality(judged)
methods(sentences, phrases, matcher)
pairs(matcher)
if (!process.argv.includes('--quick')) {
  say(...crossValidation(phrases, measure.top(judged, 3)))
  bundleTiming()
  timing()
}
console.log(out.join('\n'))
if (process.argv.includes('--write')) write()
