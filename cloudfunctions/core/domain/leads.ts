import type { CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { RunningClock } from '#types/running-clock'
import type {
  ClockCode,
  DissuasionResult,
  EscalationReason,
  InspectionResult,
  Outcome,
  Stage,
} from '#types/lifecycle'
import type { PostId } from '#types/people'
import { fixedClock, startClock } from './clock'
import { GUARDS, REOPENS_IN_ALL } from './guards'
import type { Lead, MoveContext } from './move-context'
import { postFor, unitOf } from './posts'
import { nextAbove, resultClock, verifierFor } from './route'

/** The clock of the work itself, when a case comes back to a stage. */
const WORK_CLOCK: Readonly<Partial<Record<Stage, ClockCode>>> = {
  handling: 'service',
  persuading: 'persuade',
  correcting: 'inspect',
}

function clock(code: ClockCode, at: number, unit: string, context: MoveContext): RunningClock {
  const subject = { matter: context.matter, hazard: context.state.hazard, unit }
  return startClock(code, at, subject, context.world)
}

function clocks(codes: readonly ClockCode[], post: PostId, context: MoveContext): readonly RunningClock[] {
  return codes.map((code) => clock(code, context.world.now, unitOf(post), context))
}

/** 721 describes: a competent unit that takes over a failed persuasion begins with the next means, all others with theirs. */
function acceptedStage(context: MoveContext): Stage {
  const { state, matter } = context
  if (resultClock(state.kind, matter) === 'service') return 'handling'
  const failed = state.tried.length > 0 && GUARDS.competent.holds(context)
  return failed ? 'correcting' : 'persuading'
}

export const accepted: Lead = (context, starts) => [
  { type: 'accepted', stage: acceptedStage(context), clocks: clocks(starts, context.state.holder, context) },
]

export const dissuaded: Lead = ({ fields }) => [
  { type: 'dissuaded', result: fields.dissuasion as DissuasionResult }, // one of the row's choices
]

export const escalated: Lead = (context, starts) => {
  const { state, fields, matter, world } = context
  const to = nextAbove(state.holder, matter, state.about, world) ?? state.holder
  const reason = fields.reason as EscalationReason // one of the row's choices
  return [{ type: 'escalated', reason, to, clocks: clocks(starts, to, context) }]
}

/** The order itself sets when it is due; the inspection is counted from then. */
export const correctionOrdered: Lead = (context) => {
  const { state, fields, world } = context
  const dueAt = fields.dueAt ?? world.now
  const ordered = fixedClock('correction', world.now, { dueAt, provisional: false }, 'order')
  const inspect = clock('inspect', dueAt, unitOf(state.holder), context)
  return [{ type: 'correctionOrdered', dueAt, servedOn: fields.servedOn ?? '', clocks: [ordered, inspect] }]
}

export const inspected: Lead = (context, starts) => [
  {
    type: 'inspected',
    result: context.fields.inspection as InspectionResult, // one of the row's choices
    clocks: clocks(starts, context.state.holder, context),
  },
]

export const settled: Lead = (context, starts) => {
  const { state, fields, matter, world } = context
  const verifier = verifierFor(state.holder, matter, world, state)
  const outcome = fields.outcome as Outcome // one of the row's choices
  return [{ type: 'settled', outcome, verifier, clocks: clocks(starts, verifier, context) }]
}

function returned(state: CaseState, holder: PostId, context: MoveContext) {
  const stage = state.settledIn ?? 'handling'
  const code = WORK_CLOCK[stage]
  return { stage, holder, clocks: code === undefined ? [] : clocks([code], holder, context) }
}

export const sentBack: Lead = (context) => {
  const { state } = context
  return [{ type: 'sentBack', ...returned(state, state.settledBy ?? state.holder, context) }]
}

export const verified: Lead = (context, starts) => {
  const restored = context.fields.restored === true
  const fact: CaseFact = {
    type: 'verified',
    restored,
    clocks: restored ? clocks(starts, context.state.holder, context) : [],
  }
  return restored ? [fact] : [fact, ...sentBack(context, starts)]
}

export const reopened: Lead = (context) => {
  const { state, matter, world } = context
  const again = state.reopens > 0
  const coordinator = () => postFor({ by: 'coordinator', role: 'coordinator' }, matter, world)
  const holder = again ? coordinator() : (state.settledBy ?? state.holder)
  return [{ type: 'reopened', ...returned(state, holder, context) }]
}

/** The reporter has the last word: "not solved" is recorded and takes the case back to work while it may be reopened. */
export const rated: Lead = (context, starts) => {
  const { fields, state } = context
  const solved = fields.solved === true
  const fact: CaseFact = { type: 'rated', solved, score: fields.score ?? 0 }
  const back = !solved && state.reopens < REOPENS_IN_ALL
  return back ? [fact, ...reopened(context, starts)] : [fact]
}

export const added: Lead = () => [{ type: 'added' }]
export const urged: Lead = () => [{ type: 'urged' }]
export const noted: Lead = () => [{ type: 'noted' }]
export const withdrawn: Lead = () => [{ type: 'withdrawn' }]
