import type { CaseDocument, CaseState } from '#types/case'
import type { By, CaseEvent, CaseFact } from '#types/case-event'
import type { RunningClock } from '#types/running-clock'
import type { ClockCode, Stage } from '#types/lifecycle'
import type { PostId } from '#types/people'
import { clockRule, startClock } from './clock'
import { evolve } from './evolve'
import { recheckClocks } from './lead-clocks'
import { roleOf, unitOf } from './posts'
import { nextAbove } from './rise'
import { matterOf } from './route'
import { attendCalls } from './sweep-calls'
import { callsRun } from './waiting-calls'
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

/** Clocks of work that waits for somebody: where the pack says `rise`, the next in the chain takes over. */
const RISING: ReadonlySet<ClockCode> = new Set(['accept', 'persuade', 'service', 'correction', 'inspect'])

const SYSTEM: By = { kind: 'system' }

type Attended = Pick<CaseDocument, 'state' | 'events'>

const subjectOf = (state: CaseState, holder: PostId, world: World) => ({
  matter: matterOf(state.matter, world.pack),
  hazard: state.hazard,
  unit: unitOf(holder),
})

/** Who has held the case, in silence, since a member of staff last did something about it. */
function silentPosts(events: readonly CaseEvent[]): ReadonlySet<PostId> {
  const silent = new Set<PostId>()
  let state: CaseState | null = null
  for (const { fact, at, by } of events) {
    state = evolve(state, fact, at, by)
    if (by.kind === 'staff') silent.clear()
    silent.add(state.holder)
  }
  return silent
}

/** A supervisor decides nothing, so that silence alone never makes one the holder: a conflict may. */
const mayTakeOver = (post: PostId, { about }: CaseState): boolean =>
  about !== null || roleOf(post) !== 'supervisor'

/** The next in the chain who has not been silent yet; nobody at its top, nor where the chain of a pack turns back. */
function nextAsked({ state, events }: Attended, world: World): PostId | undefined {
  const silent = silentPosts(events)
  const passed = new Set([state.holder])
  const matter = matterOf(state.matter, world.pack)
  const above = (post: PostId) => nextAbove(post, matter, state.about, world, state.answers)
  for (let post = above(state.holder); post !== undefined && !passed.has(post); post = above(post)) {
    if (!silent.has(post) && mayTakeOver(post, state)) return post
    passed.add(post)
  }
  return undefined
}

function risesTo(code: ClockCode, document: Attended, world: World): PostId | undefined {
  const { state } = document
  const rule = clockRule(code, subjectOf(state, state.holder, world), world.pack)
  return RISING.has(code) && rule?.then === 'rise' ? nextAsked(document, world) : undefined
}

/** What begins when this one is over: the next post's own time, the reporter's, or the look at whether it came back. */
function startedBy(
  clock: RunningClock,
  state: CaseState,
  to: PostId | undefined,
  world: World,
): readonly RunningClock[] {
  const starts = to === undefined ? (RUN_OUT[clock.code]?.starts ?? []) : (['accept'] as const)
  const subject = subjectOf(state, to ?? state.holder, world)
  const started = starts.map((code) => startClock(code, world.now, subject, world))
  if (RUN_OUT[clock.code]?.to !== 'closed') return started
  const again = { matter: subject.matter, state, world }
  return [...started, ...recheckClocks(state.filedAt, state.verifier ?? state.holder, again)]
}

/** On record whatever follows; `to` is left out where the case stays. */
function ranOut(clock: RunningClock, state: CaseState, to: PostId | undefined, world: World): CaseFact {
  const stage = RUN_OUT[clock.code]?.to ?? state.stage
  const clocks = startedBy(clock, state, to, world)
  return { type: 'ranOut', clock: clock.code, stage, clocks, ...(to === undefined ? {} : { to }) }
}

function warned(clock: RunningClock, state: CaseState, world: World): CaseFact | undefined {
  const warns = world.now >= clock.warnAt && !state.warned.includes(clock.code)
  return warns ? { type: 'warned', clock: clock.code } : undefined
}

function attendClock(
  clock: RunningClock,
  state: CaseState,
  rises: (code: ClockCode) => PostId | undefined,
  world: World,
): CaseFact | undefined {
  if (state.ranOut.includes(clock.code)) return undefined
  return world.now < clock.dueAt
    ? warned(clock, state, world)
    : ranOut(clock, state, rises(clock.code), world)
}

/**
 * What the clocks of a case want at `now`. Running it twice on what it led to yields nothing. A clock sees the case as
 * the clocks before it have left it, and a case rises once at a time: whoever takes over gets the time to do so.
 */
export function attend(document: Attended, world: World): readonly CaseFact[] {
  const facts: CaseFact[] = []
  let state = document.state
  const rises = (code: ClockCode) =>
    facts.some((fact) => 'to' in fact) ? undefined : risesTo(code, document, world)
  for (const clock of document.state.clocks) {
    if (!state.clocks.includes(clock)) continue
    const fact = attendClock(clock, state, rises, world)
    if (fact === undefined) continue
    facts.push(fact)
    state = evolve(state, fact, world.now, SYSTEM)
  }
  return [...facts, ...attendCalls(state, world)]
}

type Running = Pick<CaseState, 'clocks' | 'warned' | 'ranOut'>

function momentsOf({ clocks, warned, ranOut }: Running): readonly number[] {
  const waiting = clocks.filter((clock) => !ranOut.includes(clock.code))
  return waiting.map((clock) => (warned.includes(clock.code) ? clock.dueAt : clock.warnAt))
}

/** The soonest moment a clock wants attention. */
export function nextAt(state: CaseState): number | null {
  const moments = [state, ...(callsRun(state) ? state.calls : [])].flatMap(momentsOf)
  return moments.length === 0 ? null : Math.min(...moments)
}
