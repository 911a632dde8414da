import type { CaseFact } from '#types/case-event'
import { GUARDS } from './guards'
import { clocks, recheckClocks, returned } from './lead-clocks'
import type { Lead, MoveContext } from './move-context'
import { postFor } from './posts'

const coordinatorOf = ({ matter, world }: MoveContext) =>
  postFor({ by: 'coordinator', role: 'coordinator' }, matter, world)

export const added: Lead = () => [{ type: 'added' }]
export const urged: Lead = () => [{ type: 'urged' }]
export const withdrawn: Lead = () => [{ type: 'withdrawn' }]

/** The first time to whoever settled it, the second time to the coordinator. */
export const reopened: Lead = (context) => {
  const { state } = context
  const holder = state.reopens > 0 ? coordinatorOf(context) : (state.settledBy ?? state.holder)
  return [{ type: 'reopened', ...returned(state.settledIn ?? 'handling', holder, context) }]
}

/** The reporter has the last word: "not solved" is recorded and takes the case back to work while it may be reopened. */
export const rated: Lead = (context, starts) => {
  const { fields, state } = context
  const solved = fields.solved === true
  const back = !solved && GUARDS.reopensLeft.holds(context) && GUARDS.notDecided.holds(context)
  const again = solved ? recheckClocks(state.filedAt, state.verifier ?? state.holder, context) : []
  const fact: CaseFact = { type: 'rated', solved, score: fields.score ?? 0, clocks: again }
  return back ? [fact, ...reopened(context, starts)] : [fact]
}

/** Against being declined or put off: the coordinator takes it up, with the resident's clock as it was. */
export const objected: Lead = (context, starts) => {
  const { state } = context
  const holder = coordinatorOf(context)
  const begun = clocks(starts, holder, context)
  if (state.stage === 'declined') {
    const back = returned('handling', holder, context)
    return [{ type: 'objected', stage: 'submitted', holder, clocks: [...begun, ...back.clocks] }]
  }
  const back = returned(state.plan?.stage ?? 'handling', holder, context)
  return [{ type: 'objected', ...back, clocks: [...begun, ...back.clocks] }]
}
