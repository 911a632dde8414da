import type { CaseDocument, CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { RunningClock } from '#types/running-clock'
import type { ClockCode, Stage } from '#types/lifecycle'
import { startClock } from './clock'
import { unitOf } from './posts'
import { matterOf } from './route'
import type { World } from './world'

interface RunOut {
  readonly from: Stage
  readonly to: Stage
  readonly starts: readonly ClockCode[]
}

/** Clocks that move a case when they run out: nobody verified in time, so the reporter is asked; nobody rated, so it closes. */
export const RUN_OUT: Readonly<Partial<Record<ClockCode, RunOut>>> = {
  verify: { from: 'verifying', to: 'rating', starts: ['rate'] },
  rate: { from: 'rating', to: 'closed', starts: [] },
}

function ranOut(clock: RunningClock, state: CaseState, world: World): CaseFact {
  const row = RUN_OUT[clock.code]
  const subject = {
    matter: matterOf(state.matter, world.pack),
    hazard: state.hazard,
    unit: unitOf(state.holder),
  }
  const clocks = (row?.starts ?? []).map((code) => startClock(code, world.now, subject, world))
  return { type: 'ranOut', clock: clock.code, stage: row?.to ?? state.stage, clocks }
}

function attendClock(clock: RunningClock, state: CaseState, world: World): CaseFact | undefined {
  if (state.ranOut.includes(clock.code)) return undefined
  if (world.now >= clock.dueAt) return ranOut(clock, state, world)
  const warns = world.now >= clock.warnAt && !state.warned.includes(clock.code)
  return warns ? { type: 'warned', clock: clock.code } : undefined
}

/** What the clocks of a case want at `now`. Running it twice on what it led to yields nothing. */
export function attend({ state }: Pick<CaseDocument, 'state'>, world: World): readonly CaseFact[] {
  return state.clocks.map((clock) => attendClock(clock, state, world)).filter((fact) => fact !== undefined)
}

function wantsAt(clock: RunningClock, state: CaseState): number {
  return state.warned.includes(clock.code) ? clock.dueAt : clock.warnAt
}

/** The soonest moment a clock wants attention. */
export function nextAt(state: CaseState): number | null {
  const waiting = state.clocks.filter((clock) => !state.ranOut.includes(clock.code))
  const moments = waiting.map((clock) => wantsAt(clock, state))
  return moments.length === 0 ? null : Math.min(...moments)
}
