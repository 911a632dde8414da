import type { CaseFact } from '#types/case-event'
import type {
  DissuasionResult,
  EscalationReason,
  InspectionResult,
  MediationResult,
  Outcome,
  Procedure,
  Stage,
} from '#types/lifecycle'
import type { PostId } from '#types/people'
import { fixedClock } from './clock'
import { GUARDS } from './guards'
import { clock, clocks } from './lead-clocks'
import type { Lead, MoveContext } from './move-context'
import { nextAbove, resultClock, toldBeside, verifierFor } from './route'

/** 721 describes: a competent unit that takes over a failed persuasion begins with the next means, all others with theirs. */
function acceptedStage(context: MoveContext): Stage {
  const { state, matter } = context
  if (resultClock(state.kind, matter) === 'service') return 'handling'
  const failed = state.tried.length > 0 && GUARDS.competent.holds(context)
  return failed ? 'correcting' : 'persuading'
}

export const accepted: Lead = (context, starts) => {
  const { fields, state } = context
  const receipt = state.receiptOwed && fields.receipt !== undefined ? { receipt: fields.receipt } : {}
  const running = clocks(starts, state.holder, context)
  return [{ type: 'accepted', stage: acceptedStage(context), ...receipt, clocks: running }]
}

/** Nobody verifies an answer: the one who asked says whether it answered. */
export const answered: Lead = (context, starts) => {
  const asked = context.state.reporter !== null
  const running = asked ? clocks(starts, context.state.holder, context) : []
  return [{ type: 'answered', stage: asked ? 'rating' : 'closed', clocks: running }]
}

export const dissuaded: Lead = ({ fields }) => [
  { type: 'dissuaded', result: fields.dissuasion as DissuasionResult }, // one of the row's choices
]

export const serviceArranged: Lead = ({ fields, world }) => [
  { type: 'serviceArranged', dueAt: fields.dueAt ?? world.now },
]

export const mediated: Lead = ({ fields }) => [
  { type: 'mediated', result: fields.mediation as MediationResult }, // one of the row's choices
]

export const escalated: Lead = (context, starts) => {
  const { state, fields, matter, world } = context
  const to = nextAbove(state.holder, matter, state.about, world, state.answers) ?? state.holder
  const told = toldBeside(state.holder, matter, state.about, world, state.answers).filter(
    (post) => post !== to,
  )
  const reason = fields.reason as EscalationReason // one of the row's choices
  return [{ type: 'escalated', reason, to, told, clocks: clocks(starts, to, context) }]
}

/** The watcher's own post holds it from now on; the clocks of the resident run on. */
export const takenOver: Lead = (context, starts) => {
  const { actor, fields, state } = context
  const to: PostId = actor.kind === 'staff' ? actor.post.id : state.holder
  const reason = fields.reason as EscalationReason // one of the row's choices
  return [{ type: 'escalated', reason, to, told: [], clocks: clocks(starts, to, context) }]
}

/** The order itself sets when it is due; the inspection is counted from then. */
export const correctionOrdered: Lead = (context) => {
  const { state, fields, world } = context
  const dueAt = fields.dueAt ?? world.now
  const ordered = fixedClock('correction', world.now, { dueAt, provisional: false }, 'order')
  return [
    { type: 'correctionOrdered', dueAt, clocks: [ordered, clock('inspect', dueAt, state.holder, context)] },
  ]
}

export const inspected: Lead = (context, starts) => [
  {
    type: 'inspected',
    result: context.fields.inspection as InspectionResult, // one of the row's choices
    clocks: clocks(starts, context.state.holder, context),
  },
]

export const docketOpened: Lead = (context, starts) => {
  const { fields, fresh, state } = context
  const fact: CaseFact = {
    type: 'docketOpened',
    docket: fresh,
    procedure: fields.procedure as Procedure, // one of the row's choices
    reason: fields.reason as EscalationReason, // one of the row's choices
    clocks: clocks(starts, state.holder, context),
  }
  return [fact]
}

export const settled: Lead = (context, starts) => {
  const { state, fields, matter, world } = context
  const verifier = verifierFor(state.holder, matter, world, state, state.answers)
  const outcome = fields.outcome as Outcome // one of the row's choices
  const visit =
    outcome === 'notFound' && fields.visitedAt !== undefined ? { visitedAt: fields.visitedAt } : {}
  return [{ type: 'settled', outcome, verifier, ...visit, clocks: clocks(starts, verifier, context) }]
}
