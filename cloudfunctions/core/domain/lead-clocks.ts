import type { CaseState } from '#types/case'
import type { ClockCode, Stage } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { RunningClock } from '#types/running-clock'
import { startClock } from './clock'
import type { MoveContext } from './move-context'
import { unitOf } from './posts'

/** The clocks that moves start, counted by the hours of whoever must keep them. */

type Clocked = Pick<MoveContext, 'matter' | 'world'> & { readonly state: Pick<CaseState, 'hazard'> }

export function clock(code: ClockCode, at: number, post: PostId, context: Clocked): RunningClock {
  const subject = { matter: context.matter, hazard: context.state.hazard, unit: unitOf(post) }
  return startClock(code, at, subject, context.world)
}

export function clocks(codes: readonly ClockCode[], post: PostId, context: Clocked): readonly RunningClock[] {
  return codes.map((code) => clock(code, context.world.now, post, context))
}

/** The clock of the work itself, when a case comes back to a stage. */
const WORK_CLOCK: Readonly<Partial<Record<Stage, ClockCode>>> = {
  handling: 'service',
  persuading: 'persuade',
  correcting: 'inspect',
  planned: 'planReview',
}

/** A docket is closed for good: what it left undone goes on as a correction. */
const BACK_TO: Readonly<Partial<Record<Stage, Stage>>> = { enforcing: 'correcting' }

export interface Returned {
  readonly stage: Stage
  readonly holder: PostId
  readonly clocks: readonly RunningClock[]
}

/** Back to the stage in which it was settled, with that stage's clock. */
export function returned(stage: Stage, holder: PostId, context: Clocked): Returned {
  const back = BACK_TO[stage] ?? stage
  const code = WORK_CLOCK[back]
  return { stage: back, holder, clocks: code === undefined ? [] : clocks([code], holder, context) }
}

/** A multiplier that spreads neighbouring moments evenly (2^32 over the golden ratio). */
const SPREAD = 0x9e3779b1

/**
 * One in so many. Which one follows from the moment it was filed, so that nobody chooses it and a replay chooses the
 * same.
 */
export function isDrawn(filedAt: number, oneIn: number): boolean {
  return (Math.imul(Math.floor(filedAt / 1000), SPREAD) >>> 16) % oneIn === 0
}

/** R37: one closed case in so many is looked at again. */
export function recheckClocks(filedAt: number, post: PostId, context: Clocked): readonly RunningClock[] {
  const every = context.world.pack.recheckOneIn
  if (every === 0) return []
  return isDrawn(filedAt, every) ? clocks(['recurrence'], post, context) : []
}
