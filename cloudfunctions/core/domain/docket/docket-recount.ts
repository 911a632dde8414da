import type { DocketState, LegalClock } from '#types/docket'
import type { DocketFact } from '#types/docket-event'
import type { World } from '../world'
import { countedFrom, pauses } from './legal-clocks'

/** A legal day that a calendar with more years may still move; one that ran out has been told of. */
function provisional({ clocks, ranOut }: DocketState): readonly LegalClock[] {
  return clocks.filter((clock) => clock.provisional && !ranOut.includes(clock.code))
}

/** Counted again from its own start, with what the law has excluded since. */
function recounted(clock: LegalClock, { excluded }: DocketState, world: World): LegalClock {
  const later = pauses(clock.code) ? excluded : 0
  const anew = countedFrom(clock.code, world, clock.startedAt)
  return { ...anew, dueAt: anew.dueAt + later, warnAt: anew.warnAt + later, source: clock.source }
}

/** What a calendar with more years makes of the legal days of a docket; nothing where it tells nothing new. */
export function recountDocket(state: DocketState, world: World): readonly DocketFact[] {
  const counted = provisional(state)
    .map((clock) => ({ clock, anew: recounted(clock, state, world) }))
    .filter(({ clock, anew }) => anew.dueAt !== clock.dueAt || !anew.provisional)
    .map(({ anew }) => anew)
  return counted.length === 0 ? [] : [{ type: 'recounted', counted }]
}

/** The soonest legal day that is not sure yet. */
export function docketProvisionalAt(state: DocketState): number | null {
  const moments = provisional(state).map(({ dueAt }) => dueAt)
  return moments.length === 0 ? null : Math.min(...moments)
}
