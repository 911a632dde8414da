import type { CaseState } from '#types/case'
import type { By, CaseFact } from '#types/case-event'
import type { ClockCode } from '#types/lifecycle'
import type { CallFact, CallRef, CaseCall, Whistled } from '#types/whistle'

type FactOf<Type extends CaseFact['type']> = Extract<CaseFact, { type: Type }>
type Change<Fact> = (state: CaseState, fact: Fact, at: number, by: By) => Partial<CaseState>

export const isSame = (one: CallRef, other: CallRef): boolean =>
  one.call === other.call && one.post === other.post

/** Of every call that a fact names; whoever has arrived owes nothing any more. */
const touched = (
  state: CaseState,
  refs: readonly CallRef[],
  change: (call: CaseCall) => Partial<CaseCall>,
): Pick<CaseState, 'calls'> => ({
  calls: state.calls.map((call) =>
    refs.some((ref) => isSame(ref, call)) ? { ...call, ...change(call) } : call,
  ),
})

/** The clocks go on without these, and so do what they have said. */
function without(call: CaseCall, codes: readonly ClockCode[]) {
  const stays = (code: ClockCode) => !codes.includes(code)
  return {
    clocks: call.clocks.filter(({ code }) => stays(code)),
    warned: call.warned.filter(stays),
    ranOut: call.ranOut.filter(stays),
  }
}

const NEVER_YET = {
  ...{ acknowledgedAt: null, contactedAt: null, musteredAt: null, attendedAt: null, concluded: null },
  ...{ warned: [], ranOut: [] },
} as const

function called(state: CaseState, fact: Whistled, at: number, by: By): readonly CaseCall[] {
  return fact.to.map(({ post, clocks }) => ({
    ...{ call: fact.call, post, by: by.kind === 'staff' ? by.post : state.holder, at },
    dueAt: clocks.find(({ code }) => code === 'arrive')?.dueAt ?? at,
    ...{ joint: fact.joint, carriedFrom: fact.carriedFrom ?? null },
    ...NEVER_YET,
    clocks,
  }))
}

/** What is overdue stays on the call as its record, also when it is over. */
const over = { clocks: [] } as const

/** One row a fact about a call; each is said once, and saying it again changes no moment. */
export const CALL_CHANGES: { readonly [Type in CallFact['type']]: Change<FactOf<Type>> } = {
  whistled: (state, fact, at, by) => ({ calls: [...state.calls, ...called(state, fact, at, by)] }),
  callAcknowledged: (state, { calls }, at) =>
    touched(state, calls, (call) => ({
      acknowledgedAt: call.acknowledgedAt ?? at,
      ...without(call, ['acknowledge']),
    })),
  callContacted: (state, { calls }, at) =>
    touched(state, calls, (call) => ({
      contactedAt: call.contactedAt ?? at,
      ...without(call, ['acknowledge', 'contact']),
    })),
  mustered: (state, { calls }, at) =>
    touched(state, calls, (call) => ({ musteredAt: call.musteredAt ?? at, ...over })),
  attended: (state, { calls }, at) =>
    touched(state, calls, (call) => ({ attendedAt: call.attendedAt ?? at, ...over })),
  callConcluded: (state, { calls, result, timely }, at) =>
    touched(state, calls, () => ({ concluded: { result, timely, at }, ...over })),
}

/** A clock of one call has spoken. */
export function spoken(
  state: CaseState,
  of: CallRef,
  list: 'warned' | 'ranOut',
  clock: ClockCode,
): Pick<CaseState, 'calls'> {
  return touched(state, [of], (call) => ({ [list]: [...call[list], clock] }))
}

/** A year of the calendar was loaded: what was provisional is counted anew. */
export function recounted(
  state: CaseState,
  called: FactOf<'recomputed'>['called'] = [],
): Pick<CaseState, 'calls'> {
  return {
    calls: state.calls.map((call) => {
      const anew = called.find((ref) => isSame(ref, call))?.clocks ?? []
      if (anew.length === 0) return call
      const clocks = call.clocks.map((clock) => anew.find(({ code }) => code === clock.code) ?? clock)
      return { ...call, clocks, dueAt: clocks.find(({ code }) => code === 'arrive')?.dueAt ?? call.dueAt }
    }),
  }
}
