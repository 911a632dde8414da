import type { CaseState } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { DocketOpened } from '#types/docket-event'
import type { LegalClockCode } from '#types/docket-codes'
import type { Procedure } from '#types/lifecycle'
import type { World } from '../world'
import { startLegalClock } from './legal-clocks'

export type OpensDocket = Extract<CaseFact, { type: 'docketOpened' }>

/** The period that begins with the filing. */
const FILED_CLOCK: Readonly<Record<Procedure, LegalClockCode>> = {
  general: 'decision',
  onTheSpot: 'decision',
  police: 'policeDecision',
  criminal: 'criminalHandOver',
}

/** How a docket begins, from the fact by which its case opened it; `world.now` is the moment of that fact. */
export function openDocketFact(
  id: string,
  state: Pick<CaseState, 'matter' | 'answers' | 'holder'>,
  { procedure, reason }: OpensDocket,
  world: World,
): DocketOpened {
  return {
    type: 'opened',
    case: id,
    ...{ matter: state.matter, answers: state.answers, holder: state.holder, procedure, reason },
    clocks: [startLegalClock(FILED_CLOCK[procedure], world)],
  }
}
