import type { CaseFact } from '#types/case-event'
import type { RevealReason } from '#types/lifecycle'
import { clocks, recheckClocks, returned } from './lead-clocks'
import type { Lead, MoveContext } from './move-context'

export const asked: Lead = () => [{ type: 'asked' }]
export const noted: Lead = () => [{ type: 'noted' }]
export const published: Lead = () => [{ type: 'published' }]

export const revealed: Lead = ({ fields }) => [
  { type: 'revealed', reason: fields.reason as RevealReason }, // one of the row's choices
]

export const sentBack: Lead = (context) => {
  const { state } = context
  const back = returned(state.settledIn ?? 'handling', state.settledBy ?? state.holder, context)
  return [{ type: 'sentBack', ...back }]
}

/** What was found on patrol has nobody to rate it: a verification closes it. */
function restoredFact(context: MoveContext): CaseFact {
  const { state } = context
  if (state.reporter !== null)
    return {
      type: 'verified',
      restored: true,
      stage: 'rating',
      clocks: clocks(['rate'], state.holder, context),
    }
  const again = recheckClocks(state.filedAt, state.verifier ?? state.holder, context)
  return { type: 'verified', restored: true, stage: 'closed', clocks: again }
}

export const verified: Lead = (context, starts) => {
  if (context.fields.restored === true) return [restoredFact(context)]
  const fact: CaseFact = { type: 'verified', restored: false, stage: context.state.stage, clocks: [] }
  return [fact, ...sentBack(context, starts)]
}
