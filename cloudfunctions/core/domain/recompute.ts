import type { CaseDocument, CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { RunningClock } from '#types/running-clock'
import { clockRule, dueAt, fixedClock } from './clock'
import { evolve } from './evolve'
import { matterOf } from './route'
import type { World } from './world'

/** A deadline that a calendar with more years may still move; one that ran out has had its consequences. */
function provisional(state: CaseState): readonly RunningClock[] {
  return state.clocks.filter((clock) => clock.provisional && !state.ranOut.includes(clock.code))
}

type Counted = Pick<CaseDocument, 'state' | 'events'>

/** The case as it was when the clock began: a new label since has not touched it (and buys no time now). */
function whenItBegan({ code, startedAt }: RunningClock, { state: last, events }: Counted): CaseState {
  let state: CaseState | null = null
  for (const { fact, at, by } of events) {
    state = evolve(state, fact, at, by)
    if (state.clocks.some((clock) => clock.code === code && clock.startedAt === startedAt)) return state
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
  const clocks = provisional(document.state).flatMap((clock) => {
    const anew = recounted(clock, document, world)
    return anew.dueAt === clock.dueAt && anew.provisional ? [] : [anew]
  })
  return clocks.length === 0 ? [] : [{ type: 'recomputed', clocks }]
}

/** The soonest deadline that is not sure yet. */
export function provisionalAt(state: CaseState): number | null {
  const moments = provisional(state).map((clock) => clock.dueAt)
  return moments.length === 0 ? null : Math.min(...moments)
}
