import { readLexicon } from '#types/matcher/lexicon'
import { normalise } from '#types/matcher/normalise'
import { OUT_OF_SCOPE, readLexiconSource, type Phrase } from '#config/matcher/sources'

/** BM25 over characters and pairs of characters; one document a matter. */
export type Ranker = (text: string) => Map<string, number>

const K1 = 1.2
const B = 0.75

const grams = (plain: string): string[] => {
  const out: string[] = []
  for (let at = 0; at < plain.length; at++) {
    if (plain.charAt(at) === '|') continue
    out.push(plain.charAt(at))
    if (at + 1 < plain.length && plain.charAt(at + 1) !== '|') out.push(plain.slice(at, at + 2))
  }
  return out
}

const count = (terms: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

export const bm25 = (phrases: readonly Phrase[]): Ranker => {
  const { dialect } = readLexicon(readLexiconSource())
  const terms = new Map<string, string[]>()
  for (const { text, code } of phrases) {
    if (code === null || code === OUT_OF_SCOPE) continue
    const list = terms.get(code) ?? []
    list.push(...grams(normalise(text, dialect)))
    terms.set(code, list)
  }
  const documents = [...terms].map(([code, list]) => ({ code, length: list.length, counts: count(list) }))
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  const spread = count(documents.flatMap(({ counts }) => [...counts.keys()]))
  const rarity = (term: string) => {
    const n = spread.get(term) ?? 0
    return Math.log(1 + (documents.length - n + 0.5) / (n + 0.5))
  }
  return (text) => {
    const asked = grams(normalise(text, dialect))
    return new Map(
      documents.map(({ code, length, counts }) => {
        const score = asked.reduce((sum, term) => {
          const tf = counts.get(term) ?? 0
          return sum + (rarity(term) * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * length) / mean))
        }, 0)
        return [code, score]
      }),
    )
  }
}

export const rankOf = (scores: ReadonlyMap<string, number>): string[] =>
  [...scores].sort((a, b) => b[1] - a[1]).map(([code]) => code)

const standard = (scores: ReadonlyMap<string, number>): Map<string, number> => {
  const values = [...scores.values()]
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const width = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  return new Map([...scores].map(([code, value]) => [code, (value - mean) / width]))
}

/** Two rankers as one: their scores on a common scale, weighed. */
export const hybrid =
  (first: Ranker, second: Ranker, share: number): Ranker =>
  (text) => {
    const a = standard(first(text))
    const b = standard(second(text))
    return new Map([...a].map(([code, value]) => [code, share * value + (1 - share) * (b.get(code) ?? 0)]))
  }
