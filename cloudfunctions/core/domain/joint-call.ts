import type { CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { CallFact, CallRef, Whistled } from '#types/whistle'
import { isSame } from './changes-of-calls'
import { refsOf } from './notices-of-calls'
import { unitById, unitOf } from './posts'
import { keptFromKind } from './rights'
import { callsRun } from './waiting-calls'
import type { World } from './world'

const OF_CALLS: ReadonlySet<CaseFact['type']> = new Set<CallFact['type']>([
  ...(['whistled', 'callAcknowledged', 'callContacted', 'mustered', 'attended', 'callConcluded'] as const),
])

function isOfCalls(fact: CaseFact): fact is CallFact {
  return OF_CALLS.has(fact.type)
}

/** The fact that stands on other cases as well, and those cases; what came from another is not passed on again. */
export function sharedBy(
  fact: CaseFact,
  { calls }: CaseState,
): { readonly fact: CallFact; readonly cases: readonly string[] } | undefined {
  if (!isOfCalls(fact) || fact.carriedFrom !== undefined) return undefined
  const refs = refsOf(fact)
  const joint = calls.filter((call) => refs.some((ref) => isSame(ref, call))).flatMap((call) => call.joint)
  const cases = [...new Set([...(fact.type === 'whistled' ? fact.joint : []), ...joint])]
  return cases.length === 0 ? undefined : { fact, cases }
}

/** Whoever may have nothing to do with the other case is not called to it; its own holder is there already. */
function calledToo({ to }: Whistled, state: CaseState, world: World): Whistled['to'] {
  return to.filter(({ post }) => {
    const kind = unitById(unitOf(post), world)?.kind
    return kind !== undefined && !keptFromKind(kind, state) && unitOf(post) !== unitOf(state.holder)
  })
}

const known = (refs: readonly CallRef[], { calls }: CaseState): readonly CallRef[] =>
  refs.filter((ref) => calls.some((call) => isSame(ref, call)))

/** The same fact on another case of the whistle; undefined where it has nothing to say there. */
export function carriedTo(
  other: { readonly _id: string; readonly state: CaseState },
  fact: CallFact,
  from: string,
  world: World,
): CallFact | undefined {
  if (fact.type !== 'whistled') {
    const calls = known(fact.calls, other.state)
    return calls.length === 0 ? undefined : { ...fact, calls, carriedFrom: from }
  }
  const to = calledToo(fact, other.state, world)
  if (!callsRun(other.state) || to.length === 0) return undefined
  const joint = [from, ...fact.joint].filter((id) => id !== other._id)
  return { ...fact, to, joint, carriedFrom: from }
}
