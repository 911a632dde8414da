import { plainFeatures } from './features'
import { scoreFeatures, type Scorer } from './score'

const LONGEST = 4
const SHOWN = 2

/** How much a stretch of the text speaks for the matter, by itself. */
const weightOf = (part: string, column: number, scorer: Scorer): number =>
  (scoreFeatures(scorer, plainFeatures(part, scorer.lexicon))[column] ?? 0) - (scorer.model.bias[column] ?? 0)

/** The stretches of the text that spoke loudest for a matter, in the resident's own words. */
export const reasonFor = (plain: string, column: number, scorer: Scorer): string[] => {
  const parts: (readonly [string, number])[] = []
  for (let at = 0; at + 2 <= Math.min(plain.length, 60); at += 2) {
    const part = plain.slice(at, at + LONGEST)
    if (!part.includes('|')) parts.push([part, weightOf(part, column, scorer)])
  }
  return parts
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHOWN)
    .map(([part]) => part)
}
