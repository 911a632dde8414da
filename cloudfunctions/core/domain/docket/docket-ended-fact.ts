import type { CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { DocketOutcome } from '#types/docket-codes'
import type { ClockCode, Stage } from '#types/lifecycle'
import type { MatterRule } from '#types/region'
import { startClock } from '../clock'
import { unitOf } from '../posts'
import { verifierFor } from '../verifier'
import type { World } from '../world'

export type DocketEnded = Extract<CaseFact, { type: 'docketEnded' }>

interface Ending {
  readonly stage: Stage
  readonly starts: readonly ClockCode[]
}

/** What went to another unit cannot be verified on site here: the reporter is asked; staff who found it are not. */
function endingOf(outcome: DocketOutcome, { reporter }: CaseState): Ending {
  if (outcome !== 'referred') return { stage: 'verifying', starts: ['verify'] }
  return reporter === null ? { stage: 'closed', starts: [] } : { stage: 'rating', starts: ['rate'] }
}

/** What the end of a docket means for its case: the place is verified by somebody other than the unit that enforced. */
export function docketEndedFact(
  state: CaseState,
  { docket, outcome }: { readonly docket: string; readonly outcome: DocketOutcome },
  matter: MatterRule,
  world: World,
): DocketEnded {
  const { stage, starts } = endingOf(outcome, state)
  const verifier = verifierFor(state.holder, matter, world, state, state.answers)
  const kept = stage === 'verifying' ? verifier : state.holder
  const subject = { matter, hazard: state.hazard, unit: unitOf(kept) }
  const clocks = starts.map((code) => startClock(code, world.now, subject, world))
  return { type: 'docketEnded', docket, outcome, stage, verifier, clocks }
}
