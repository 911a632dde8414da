import type { MatcherRegion } from '#types/matcher/region'
import type { RegionPack } from '#types/region'
import { type Answer, ok, refuse } from '#types/refusal'

/** Extra phrases for each matter of a region, as an administrator writes them. */
export type WordsByMatter = Readonly<Record<string, readonly string[]>>

type Words = NonNullable<MatcherRegion['words']>

const MOST_OF_A_MATTER = 30
const MOST_OF_A_REGION = 300
/** One character stands in too many sentences to tell a matter. */
const SHORTEST = 2
const LONGEST = 20
/** What the matcher drops when it reads is no word to it. */
const TELLS = /^[\p{Script=Han}a-zA-Z0-9]+$/u

const wrongWord = (word: string): boolean =>
  word.length < SHORTEST || word.length > LONGEST || !TELLS.test(word)

/** What is wrong with them, as a path and a reason; undefined when nothing is. */
function problemWith(words: Words, byMatter: WordsByMatter, pack: Pick<RegionPack, 'matters'>) {
  const known = new Set(pack.matters.map(({ code }) => code))
  const stranger = Object.keys(byMatter).find((code) => !known.has(code))
  if (stranger !== undefined) return `${stranger}: not a matter of this region`
  const crowded = Object.keys(byMatter).find((code) => (byMatter[code]?.length ?? 0) > MOST_OF_A_MATTER)
  if (crowded !== undefined) return `${crowded}: at most ${MOST_OF_A_MATTER} words`
  if (words.length > MOST_OF_A_REGION) return `at most ${MOST_OF_A_REGION} words in all`
  const wrong = words.find(({ word }) => wrongWord(word))
  if (wrong !== undefined)
    return `${wrong.code}: "${wrong.word}" is not ${SHORTEST} to ${LONGEST} characters or digits`
  const twice = words.find(({ word }, place) => words.findIndex((one) => one.word === word) < place)
  return twice === undefined ? undefined : `${twice.code}: "${twice.word}" stands there twice`
}

/** The list replaces the former one; a word tells one matter. */
export function checkLocalWords(byMatter: WordsByMatter, pack: Pick<RegionPack, 'matters'>): Answer<Words> {
  const words = Object.entries(byMatter).flatMap(([code, list]) =>
    list.map((word) => ({ word: word.trim(), code })),
  )
  const problem = problemWith(words, byMatter, pack)
  return problem === undefined ? ok(words) : refuse('bad_input', problem)
}
