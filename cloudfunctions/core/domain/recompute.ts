import type { CaseDocument, CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { RunningClock } from '#types/running-clock'
import type { CaseCall } from '#types/whistle'
import { clockRule, dueAt, fixedClock } from './clock'
import { evolve } from './evolve'
import { matterOf } from './route'
import { callsRun } from './waiting-calls'
import type { World } from './world'

/** A deadline that a calendar with more years may still move; one that ran out has had its consequences. */
function provisional({ clocks, ranOut }: Pick<CaseState, 'clocks' | 'ranOut'>): readonly RunningClock[] {
  return clocks.filter((clock) => clock.provisional && !ranOut.includes(clock.code))
}

const waitingCalls = (state: CaseState): readonly CaseCall[] => (callsRun(state) ? state.calls : [])

type Counted = Pick<CaseDocument, 'state' | 'events'>

/** The case as it was when the clock began: a new label since has not touched it (and buys no time now). */
function whenItBegan({ code, startedAt }: RunningClock, { state: last, events }: Counted): CaseState {
  let state: CaseState | null = null
  for (const { fact, at, by } of events) {
    state = evolve(state, fact, at, by)
    const all = [...state.clocks, ...state.calls.flatMap(({ clocks }) => clocks)]
    if (all.some((clock) => clock.code === code && clock.startedAt === startedAt)) return state
  }
  return last
}

/**
 * Counted again from its own start by the rule it began with. The holder's hours need no second look: only office hours
 * are ever provisional, and whoever holds it by now does not change them.
 */
function recounted(clock: RunningClock, document: Counted, { pack, calendar }: World): RunningClock {
  const { matter, hazard } = whenItBegan(clock, document)
  const rule = clockRule(clock.code, { matter: matterOf(matter, pack), hazard }, pack)
  if (rule === undefined) return clock
  const due = dueAt(clock.startedAt, rule, pack.office, calendar)
  return fixedClock(clock.code, clock.startedAt, due, clock.source)
}

/** What a calendar with more years makes of the provisional deadlines of a case; nothing where it moves none. */
export function recompute(document: Counted, world: World): readonly CaseFact[] {
  const moved = (clock: RunningClock): readonly RunningClock[] => {
    const anew = recounted(clock, document, world)
    return anew.dueAt === clock.dueAt && anew.provisional ? [] : [anew]
  }
  const clocks = provisional(document.state).flatMap(moved)
  const called = waitingCalls(document.state)
    .map((call) => ({ call: call.call, post: call.post, clocks: provisional(call).flatMap(moved) }))
    .filter((call) => call.clocks.length > 0)
  if (clocks.length + called.length === 0) return []
  return [{ type: 'recomputed', clocks, ...(called.length === 0 ? {} : { called }) }]
}

/** The soonest deadline that is not sure yet. */
export function provisionalAt(state: CaseState): number | null {
  const moments = [state, ...waitingCalls(state)].flatMap(provisional).map((clock) => clock.dueAt)
  return moments.length === 0 ? null : Math.min(...moments)
}
