import { makeModel } from '#config/matcher/make-model'
import { OUT_OF_SCOPE, type Phrase } from '#config/matcher/sources'
import { createMatcher } from '#types/matcher/match'
import { top } from './measures'

const percent = (value: number): string => (value * 100).toFixed(1)

/** Each author pass against a model that has not read it: what the figures are worth on other people's words. */
export const crossValidation = (phrases: readonly Phrase[], full: number): string[] => {
  const lines = ['', '### Cross-validation by author pass', '']
  lines.push('| pass held out | phrases | top-1 | top-3 |', '|---|---|---|---|')
  let hits = 0
  let all = 0
  const passes = [...new Set(phrases.map(({ pass }) => pass))].filter((pass) => pass > 0).sort()
  for (const pass of passes) {
    const matcher = createMatcher(makeModel(phrases.filter((phrase) => phrase.pass !== pass)))
    const judged = phrases
      .filter((phrase) => phrase.pass === pass && phrase.code !== null && phrase.code !== OUT_OF_SCOPE)
      .map(({ text, code }) => ({ text, codes: [code ?? ''], tags: [], match: matcher.match(text) }))
    hits += top(judged, 3) * judged.length
    all += judged.length
    lines.push(`| ${pass} | ${judged.length} | ${percent(top(judged, 1))} | ${percent(top(judged, 3))} |`)
  }
  const held = hits / all
  const drop = `drop against the evaluation set: ${percent(full - held)} points.`
  return [...lines, '', `Top-3 over all held-out passes: ${percent(held)}; ${drop}`]
}
