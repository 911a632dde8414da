import { useEffect, useState } from 'react'
import type { Match } from '#types/matcher/match'
import { call } from './call'
import { phoneMatcher, warmMatcher } from './phone-matcher'

const PAUSE = 300
/** One character tells too little, and the server takes no more than this. */
const SHORTEST = 2
const LONGEST = 500

/** From the phone itself when it can, else from the server; null when neither can tell. */
async function suggest(compound: string, words: string): Promise<Match | null> {
  const matcher = phoneMatcher(compound)
  if (matcher !== null) return matcher.match(words)
  const answer = await call('resident', 'matter.suggest', { compound, words })
  return answer.ok ? answer.value : null
}

/** What the words are probably about, a moment after the last of them was typed. Null while nobody knows. */
export function useSuggestions(compound: string, words: string): Match | null {
  const [match, setMatch] = useState<Match | null>(null)
  const said = words.trim().slice(0, LONGEST)
  useEffect(() => {
    if (compound !== '') void warmMatcher(compound)
  }, [compound])
  useEffect(() => {
    let isLast = true
    const timer = setTimeout(() => {
      const asked =
        said.length < SHORTEST || compound === '' ? Promise.resolve(null) : suggest(compound, said)
      void asked.then((found) => {
        // An answer to earlier words says nothing about these; none at all leaves what stands.
        if (isLast && (found !== null || said.length < SHORTEST)) setMatch(found)
      })
    }, PAUSE)
    return () => {
      isLast = false
      clearTimeout(timer)
    }
  }, [compound, said])
  return match
}
