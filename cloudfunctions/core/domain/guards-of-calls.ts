import { refuse } from '#types/refusal'
import type { CaseCall } from '#types/whistle'
import type { GuardRows } from './guards'
import type { MoveContext, OtherCase } from './move-context'
import { unitById, unitOf } from './posts'
import { relationOf } from './relation'
import { mayRead } from './rights'
import { OPEN, WHISTLERS } from './rows'
import { isWaiting } from './waiting-calls'

function mayWhistle({ actor, world }: MoveContext): boolean {
  const kind = actor.kind === 'staff' ? unitById(actor.post.unit, world)?.kind : undefined
  return kind !== undefined && world.pack.whistling.by.includes(kind)
}

/** What a whistle asks of the case it is given on holds of those that it takes in as well. */
function takesIn({ _id, compound, state }: OtherCase, { id, actor, world }: MoveContext): boolean {
  if (_id === id || compound !== world.compound.id) return false
  const where = { region: world.pack.code, street: world.compound.street, compound }
  const isOpen = state.accepted && OPEN.includes(state.stage)
  const mayToo = WHISTLERS.includes(relationOf(actor, state)) && mayRead(actor, { ...where, state }, world)
  return isOpen && mayToo
}

const hasOwnCall = ({ actor, state }: MoveContext, left: (call: CaseCall) => boolean): boolean =>
  actor.kind === 'staff' &&
  state.calls.some((call) => isWaiting(call) && unitOf(call.post) === actor.post.unit && left(call))

/** Each of the units named was called by the actor's own. */
function ownWhistle({ actor, fields: { units = [] }, state }: MoveContext): boolean {
  const own = actor.kind === 'staff' ? actor.post.unit : ''
  const mine = state.calls.filter(({ by, concluded }) => concluded === null && unitOf(by) === own)
  return units.length > 0 && units.every((unit) => mine.some(({ post }) => post === unit))
}

/** 吹哨、报到. */
export const OF_CALLS = {
  mayWhistle: {
    words: 'Those whistle whom the region lets.',
    holds: mayWhistle,
    refusal: refuse('no_competence', 'whistle'),
  },
  takesInOpenCases: {
    words: 'A whistle takes in other open cases of the compound in which its author may whistle too.',
    field: 'cases',
    holds: (context) =>
      (context.fields.cases ?? []).every((id) =>
        context.others.some((other) => other._id === id && takesIn(other, context)),
      ),
    refusal: refuse('bad_input', 'cases'),
  },
  calledHere: {
    words: 'A unit reports in once for each whistle.',
    holds: (context) => hasOwnCall(context, () => true),
    refusal: refuse('not_now'),
  },
  callUnanswered: {
    words: 'A call is acknowledged once, before anything else is done about it.',
    holds: (context) =>
      hasOwnCall(context, ({ acknowledgedAt, contactedAt }) => (acknowledgedAt ?? contactedAt) === null),
    refusal: refuse('not_now'),
  },
  callUncontacted: {
    words: 'A called unit notes its first contact once.',
    holds: (context) => hasOwnCall(context, ({ contactedAt }) => contactedAt === null),
    refusal: refuse('not_now'),
  },
  ownWhistle: {
    words: 'Whoever whistled says who came and what came of it.',
    field: 'units',
    holds: ownWhistle,
    refusal: refuse('bad_input', 'units'),
  },
} satisfies GuardRows
