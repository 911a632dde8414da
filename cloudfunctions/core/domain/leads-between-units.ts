import type { CaseFact } from '#types/case-event'
import type { About, DeclineReason, PlanReason, PlanReview, Stage, TransferReason } from '#types/lifecycle'
import type { PostId } from '#types/people'
import { entryPost } from './choices'
import { clock, clocks, type Returned, returned } from './lead-clocks'
import type { Lead, MoveContext } from './move-context'
import { findPost, postFor, unitById, unitOf } from './posts'
import { keptFromKind } from './rights'
import { matterOf, resultClock, route } from './route'

/** Given away without having been accepted is a refusal; finding a lead for others is not. */
const isRefusal = ({ fields, state }: MoveContext): boolean => !state.accepted && fields.reason !== 'assigned'

export const declined: Lead = ({ fields }) => [
  { type: 'declined', reason: fields.reason as DeclineReason }, // one of the row's choices
]

export const transferred: Lead = (context) => {
  const { fields, matter, state, world } = context
  const { refusals, arbiter } = world.pack.arbitration
  const refused = isRefusal(context)
  const disputed = refused && state.refusals + 1 >= refusals
  const to = disputed ? postFor(arbiter, matter, world) : entryPost(fields.to ?? '', context)
  const holder = to ?? state.holder
  const fact: CaseFact = {
    type: 'transferred',
    reason: fields.reason as TransferReason, // one of the row's choices
    ...{ to: holder, refused, disputed },
    clocks: clocks([disputed ? 'arbitrate' : 'accept'], holder, context),
  }
  return [fact]
}

export const arbitrated: Lead = (context, starts) => {
  const to = entryPost(context.fields.to ?? '', context) ?? context.state.holder
  return [{ type: 'arbitrated', to, clocks: clocks(starts, to, context) }]
}

/** A conflict found later takes the case out of the hands it is about; otherwise whoever has it keeps it. */
function keepsIt(holder: PostId, about: About | null, context: MoveContext): boolean {
  const kind = unitById(unitOf(holder), context.world)?.kind
  return (
    kind === undefined || !keptFromKind(kind, { about, hideFromProperty: context.state.hideFromProperty })
  )
}

const STAGE_OF: Readonly<Record<'persuade' | 'service', Stage>> = {
  persuade: 'persuading',
  service: 'handling',
}

function stageAfter(context: MoveContext, code: string, stays: boolean): Stage {
  const { state, world } = context
  if (!state.accepted || !stays) return state.stage === 'submitted' ? 'submitted' : state.stage
  if (state.stage === 'correcting') return state.stage
  const result = resultClock(state.kind, matterOf(code, world.pack))
  return result === 'persuade' ? STAGE_OF.persuade : STAGE_OF.service
}

/** The resident's clock stays as it is: a new label never buys time. */
export const reclassified: Lead = (context, starts) => {
  const { fields, state, world } = context
  const matter = matterOf(fields.matter ?? null, world.pack)
  const about = (fields.about as About | undefined) ?? matter.about ?? state.about // one of the row's choices
  const routed = route({ ...state, matter: matter.code, about }, world)
  const stays = keepsIt(state.holder, about, context)
  const holder = stays ? state.holder : routed.holder
  const hazard = state.hazard === 'none' && matter.hazard !== 'none' ? 'safety' : state.hazard
  const fact: CaseFact = {
    type: 'reclassified',
    ...{ matter: matter.code, about, hazard, publicity: matter.publicity, holder },
    watchers: routed.watchers.filter((post) => post !== holder),
    stage: stageAfter(context, matter.code, stays),
    clocks: stays ? [] : clocks(starts, holder, { ...context, matter }),
  }
  return [fact]
}

function approversFor({ matter, world }: MoveContext): readonly PostId[] {
  const posts = world.pack.planApproval.by.map((rule) => findPost(rule, matter, world))
  return posts.filter((post) => post !== undefined)
}

export const planProposed: Lead = (context) => {
  const { fields, world } = context
  const reason = fields.reason as PlanReason // one of the row's choices
  const targetAt = fields.targetAt ?? world.now
  return [{ type: 'planProposed', reason, targetAt, approvers: approversFor(context) }]
}

const REVIEWED: Readonly<Record<PlanReview, (context: MoveContext) => Pick<Returned, 'stage' | 'clocks'>>> = {
  refuse: ({ state }) => ({ stage: state.stage, clocks: [] }),
  resume: (context) => returned(context.state.plan?.stage ?? 'handling', context.state.holder, context),
  approve: listed,
  keep: listed,
  extend: listed,
}

function listed(context: MoveContext): Pick<Returned, 'stage' | 'clocks'> {
  const next = clock('planReview', context.world.now, context.state.holder, context)
  return { stage: 'planned', clocks: [next] }
}

export const planReviewed: Lead = (context) => {
  const { fields, state, world } = context
  const review = fields.review as PlanReview // one of the row's choices
  const given = review === 'extend' ? fields.targetAt : state.plan?.targetAt
  const { stage, clocks: running } = REVIEWED[review](context)
  return [{ type: 'planReviewed', review, targetAt: given ?? world.now, stage, clocks: running }]
}

export const pressed: Lead = () => [{ type: 'pressed' }]

export const merged: Lead = ({ other }) => (other === null ? [] : [{ type: 'merged', into: other._id }])

export const split: Lead = ({ fields, fresh, state }) => [
  { type: 'split', into: fresh, matter: fields.matter ?? state.matter },
]
