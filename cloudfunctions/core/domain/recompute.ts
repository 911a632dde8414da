import type { CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { RunningClock } from '#types/running-clock'
import { clockRule, dueAt, fixedClock } from './clock'
import { matterOf } from './route'
import type { World } from './world'

/** A deadline that a calendar with more years may still move; one that ran out has had its consequences. */
function provisional(state: CaseState): readonly RunningClock[] {
  return state.clocks.filter((clock) => clock.provisional && !state.ranOut.includes(clock.code))
}

/**
 * Counted again from its own start. Only working time is ever provisional, so the length is counted in it whoever holds
 * the case by now: the hours of a later holder never touch a clock that was running before.
 */
function recounted(clock: RunningClock, state: CaseState, world: World): RunningClock {
  const subject = { matter: matterOf(state.matter, world.pack), hazard: state.hazard }
  const rule = clockRule(clock.code, subject, world.pack)
  if (rule === undefined) return clock
  const due = dueAt(clock.startedAt, { ...rule, time: 'working' }, world.pack.office, world.calendar)
  return fixedClock(clock.code, clock.startedAt, due, clock.source)
}

/** What a calendar with more years makes of the provisional deadlines of a case; nothing where it moves none. */
export function recompute(state: CaseState, world: World): readonly CaseFact[] {
  const clocks = provisional(state).flatMap((clock) => {
    const anew = recounted(clock, state, world)
    return anew.dueAt === clock.dueAt && anew.provisional ? [] : [anew]
  })
  return clocks.length === 0 ? [] : [{ type: 'recomputed', clocks }]
}

/** The soonest deadline that is not sure yet. */
export function provisionalAt(state: CaseState): number | null {
  const moments = provisional(state).map((clock) => clock.dueAt)
  return moments.length === 0 ? null : Math.min(...moments)
}
