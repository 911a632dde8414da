import type { CaseState } from '#types/case'
import type { CaseEvent, CaseFact } from '#types/case-event'
import type { PostId } from '#types/people'
import type { CallRef, CaseCall } from '#types/whistle'
import { isSame } from './changes-of-calls'
import { unitName, unitOf } from './posts'
import type { World } from './world'

/** The calls that a fact is about. */
export function refsOf(fact: CaseFact): readonly CallRef[] {
  if (fact.type === 'whistled') return fact.to.map(({ post }) => ({ call: fact.call, post }))
  if ('calls' in fact) return fact.calls
  return 'of' in fact ? [fact.of] : []
}

function callsOf(fact: CaseFact, { calls }: CaseState): readonly CaseCall[] {
  const refs = refsOf(fact)
  return calls.filter((call) => refs.some((ref) => isSame(ref, call)))
}

/** Who is told of it on another case of the same whistle is not told again on this one. */
export function isToldElsewhere(fact: CaseFact, state: CaseState): boolean {
  const calls = callsOf(fact, state)
  if ('carriedFrom' in fact) return true
  const ofClock = fact.type === 'warned' || fact.type === 'ranOut'
  return ofClock && calls.length > 0 && calls.every(({ carriedFrom }) => carriedFrom !== null)
}

export const calledIn = (fact: CaseFact): readonly PostId[] => refsOf(fact).map(({ post }) => post)

export const whistlersIn = (fact: CaseFact, state: CaseState): readonly PostId[] => [
  ...new Set(callsOf(fact, state).map(({ by }) => by)),
]

/** Whose deed or omission a fact about a call is, and the codes that its sentence is made of. */
export function paramsOfCall({ fact, by }: CaseEvent, world: World): Readonly<Record<string, string>> {
  const refs = refsOf(fact)
  const post = by.kind === 'staff' ? by.post : refs[0]?.post
  if (refs.length === 0 || post === undefined) return {}
  return {
    unit: unitName(unitOf(post), world),
    ...('clock' in fact ? { clock: fact.clock } : {}),
    ...('result' in fact ? { result: fact.result } : {}),
  }
}
