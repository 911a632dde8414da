import { refuse } from '#types/refusal'
import { competentFor } from './competence'
import type { GuardRows } from './guards'
import type { MoveContext } from './move-context'

const postOf = ({ actor, state }: MoveContext) => (actor.kind === 'staff' ? actor.post.id : state.holder)

/** Orders and files are acts of the state: by whom, on what, and what must be on record. */
export const OF_ENFORCEMENT = {
  competent: {
    words: 'Orders to correct belong to the units and roles that the region names competent for this matter.',
    holds: (context) =>
      competentFor('correct', postOf(context), context.matter, context.world, context.state.answers),
    refusal: refuse('no_competence'),
  },
  competentToEnforce: {
    words: 'A docket is opened only by a unit that may punish in this matter.',
    holds: (context) =>
      competentFor('enforce', postOf(context), context.matter, context.world, context.state.answers),
    refusal: refuse('no_competence'),
  },
  qualified: {
    words: 'Orders and dockets are made by officers whose enforcement card is valid.',
    holds: ({ actor }) => actor.kind === 'staff' && actor.qualified,
    refusal: refuse('no_competence', 'card'),
  },
  oneDocket: {
    words: 'A decided matter is not punished twice.',
    holds: ({ state }) => state.docket === null || state.docket.outcome === 'unfounded',
    refusal: refuse('not_now', 'docket'),
  },
  orderRunning: {
    words: 'An inspection needs an order that has not been inspected.',
    holds: ({ state }) => state.clocks.some((clock) => clock.code === 'correction'),
    refusal: refuse('not_now', 'orderCorrection'),
  },
} satisfies GuardRows
