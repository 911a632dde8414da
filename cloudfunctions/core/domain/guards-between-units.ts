import { refuse } from '#types/refusal'
import type { GuardRows } from './guards'
import type { MoveContext, OtherCase } from './move-context'
import { roleOf, unitOf } from './posts'
import { mayRead } from './rights'

/** Whoever finds a lead for others sends on what was never its own: that is no refusal. */
const DISPATCHERS = ['gridLeader', 'desk', 'coordinator']

function mayAssign({ fields, state, matter }: MoveContext): boolean {
  if (fields.reason !== 'assigned') return true
  return matter.lead === null || DISPATCHERS.includes(roleOf(state.holder))
}

/** Only the later of two goes into the earlier, so that two who merge them at once cannot end both. */
function isEarlier({ _id, state }: OtherCase, filedAt: number, id: string): boolean {
  return state.filedAt < filedAt || (state.filedAt === filedAt && _id < id)
}

function sameTrouble({ other, actor, world, id, state }: MoveContext): boolean {
  if (other === null || other._id === id || other.compound !== world.compound.id) return false
  const { pack, compound } = world
  const where = { region: pack.code, street: compound.street, compound: compound.id }
  if (!isEarlier(other, state.filedAt, id)) return false
  return other.state.closedAt === null && mayRead(actor, { ...where, state: other.state }, world)
}

/** A proposal and an extension name a target; the other reviews leave the one that is there. */
function targetAhead({ fields, world }: MoveContext): boolean {
  const names = fields.review === undefined || fields.review === 'extend'
  return !names || (fields.targetAt ?? 0) > world.now
}

/** What passes from one unit to another, and what stands between them. */
export const BETWEEN_UNITS = {
  notBound: {
    words: 'What the arbiter has decided is not passed on again.',
    holds: ({ state }) => !state.bound,
    refusal: refuse('not_now', 'bound'),
  },
  notDisputed: {
    words: 'What two units have refused waits for the arbiter.',
    holds: ({ state }) => !state.disputed,
    refusal: refuse('not_now', 'arbitrate'),
  },
  disputed: {
    words: 'Only what has been refused too often is arbitrated.',
    holds: ({ state }) => state.disputed,
    refusal: refuse('not_now'),
  },
  mayAssign: {
    words:
      'A case is assigned by those who find a lead for others; everybody else says why it is not theirs.',
    field: 'reason',
    holds: mayAssign,
    refusal: refuse('bad_input', 'reason'),
  },
  receiptGiven: {
    words: 'A hand-over is accepted with the number of its receipt.',
    field: 'receipt',
    holds: ({ fields, state }) => !state.receiptOwed || (fields.receipt ?? '').trim() !== '',
    refusal: refuse('bad_input', 'receipt'),
  },
  notDanger: {
    words: 'A danger is never put off, and never declined.',
    holds: ({ state }) => state.hazard !== 'danger',
    refusal: refuse('not_now', 'danger'),
  },
  noPlanWaiting: {
    words: 'One plan is proposed at a time.',
    holds: ({ state }) => state.plan === null || state.plan.approved,
    refusal: refuse('not_now', 'plan'),
  },
  planWaiting: {
    words: 'A plan is approved once it has been proposed.',
    holds: ({ state }) => state.plan !== null && !state.plan.approved,
    refusal: refuse('not_now'),
  },
  planOfOthers: {
    words: 'Nobody approves the plan of their own unit.',
    holds: ({ actor, state }) =>
      actor.kind === 'staff' && state.plan !== null && actor.post.unit !== unitOf(state.plan.by),
    refusal: refuse('own_work'),
  },
  namedApprover: {
    words: 'A plan is judged by those whom the region names for it.',
    holds: ({ actor, state }) =>
      actor.kind === 'staff' && state.plan?.approvers.includes(actor.post.id) === true,
    refusal: refuse('not_allowed'),
  },
  targetAhead: {
    words: 'A plan has a target in the future.',
    field: 'targetAt',
    holds: targetAhead,
    refusal: refuse('bad_input', 'targetAt'),
  },
  extensionsLeft: {
    words: 'A plan is extended only as often as the region allows.',
    field: 'review',
    holds: ({ fields, state, world }) =>
      fields.review !== 'extend' || (state.plan?.extensions ?? 0) < world.pack.planApproval.extensions,
    refusal: refuse('too_many', 'plan'),
  },
  sameTrouble: {
    words: 'A case is merged into an earlier open one of the same compound that the holder may read.',
    field: 'into',
    holds: sameTrouble,
    refusal: refuse('bad_input', 'into'),
  },
} satisfies GuardRows
