import { performance } from 'node:perf_hooks'
import { loadModel } from '#config/matcher/load-model'
import { createMatcher } from '#types/matcher/match'
import { readSentences } from './sets'

/** Prints one JSON line; the report runs it in Node and under `--jitless`. */

/** A fixed loop, so that a slow or busy machine can be told from a slow matcher. */
const fixedLoop = (): number => {
  const from = performance.now()
  let state = 1
  for (let i = 0; i < 1_000_000; i++) state = (Math.imul(state, 1664525) + 1013904223) | 0
  return performance.now() - from + (state === 0 ? 1 : 0)
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const model = loadModel()
const ready: number[] = []
for (let round = 0; round < 5; round++) {
  const from = performance.now()
  createMatcher(model)
  ready.push(performance.now() - from)
}
const matcher = createMatcher(model)
const texts = readSentences().map(({ text }) => text)
const each: number[] = []
for (let round = 0; round < 2; round++)
  for (const text of texts.slice(0, 200)) {
    const from = performance.now()
    matcher.match(text)
    each.push(performance.now() - from)
  }
const loop = median([fixedLoop(), fixedLoop(), fixedLoop()])
const late = [...each].sort((a, b) => a - b)[Math.floor(each.length * 0.95)] ?? 0
console.log(JSON.stringify({ ready: median(ready), sentence: median(each), late, loop }))
