import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { createMatcher } from '#types/matcher/match'
import type { MatcherModel } from '#types/matcher/model'

/** Given a model and a file of sentences, prints one JSON line; the report runs it in Node and under `--jitless`. */
const [modelFile = '', sentenceFile = ''] = process.argv.slice(2)

/** A fixed loop, so that a slow or busy machine can be told from a slow matcher. */
const fixedLoop = (): number => {
  const from = performance.now()
  let state = 1
  for (let i = 0; i < 1_000_000; i++) state = (Math.imul(state, 1664525) + 1013904223) | 0
  return performance.now() - from + (state === 0 ? 1 : 0)
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const ROUNDS = 5
const SENTENCES = 200

/** The least disturbed of several rounds: what else the machine does only ever makes a round longer. */
const least = (measure: () => number): number => Math.min(...Array.from({ length: ROUNDS }, measure))

const written = readFileSync(modelFile, 'utf8')
const timed = (work: () => unknown): number => {
  const from = performance.now()
  work()
  return performance.now() - from
}
const ready = least(() => timed(() => createMatcher(JSON.parse(written) as MatcherModel)))
const matcher = createMatcher(JSON.parse(written) as MatcherModel)
const texts = readFileSync(sentenceFile, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '')
  .slice(0, SENTENCES)
const each = texts.map((text) => least(() => timed(() => matcher.match(text))))
const late = [...each].sort((a, b) => a - b)[Math.floor(each.length * 0.95)] ?? 0
console.log(JSON.stringify({ ready, sentence: median(each), late, loop: least(fixedLoop) }))
