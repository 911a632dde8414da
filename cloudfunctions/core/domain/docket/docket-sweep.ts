import type { DocketState, LegalClock } from '#types/docket'
import type { DocketFact } from '#types/docket-event'
import { pauses } from './legal-clocks'

/** While the law's exclusion lasts, what pauses neither warns nor runs out. */
const awake = ({ clocks, suspended }: DocketState): readonly LegalClock[] =>
  clocks.filter(({ code }) => suspended === null || !pauses(code))

function attendClock(clock: LegalClock, state: DocketState, now: number): DocketFact | undefined {
  if (state.ranOut.includes(clock.code)) return undefined
  if (now > clock.dueAt) return { type: 'ranOut', clock: clock.code }
  const warns = now >= clock.warnAt && !state.warned.includes(clock.code)
  return warns ? { type: 'warned', clock: clock.code } : undefined
}

/** What the legal clocks want at `now`: they warn and tell, and never move a docket. Doing it twice yields nothing. */
export function attendDocket(state: DocketState, now: number): readonly DocketFact[] {
  return awake(state)
    .map((clock) => attendClock(clock, state, now))
    .filter((fact) => fact !== undefined)
}

/** The soonest moment a clock wants attention; a due date is kept to its last millisecond. */
export function docketNextAt(state: DocketState): number | null {
  const moments = awake(state)
    .filter(({ code }) => !state.ranOut.includes(code))
    .map((clock) => (state.warned.includes(clock.code) ? clock.dueAt + 1 : clock.warnAt))
  return moments.length === 0 ? null : Math.min(...moments)
}
