import type { DocketMove, LegalClockCode } from '#types/docket-codes'
import type { DocketView } from '#types/docket-view'

/** Which date of the law each act keeps; an act without one has no date of its own. */
const KEEPS: Partial<Record<DocketMove, readonly LegalClockCode[]>> = {
  decide: ['decision', 'policeDecision'],
  handOver: ['criminalHandOver'],
  callHearing: ['hearingCall'],
  serve: ['serve'],
  reportIn: ['reportIn'],
  perform: ['pay'],
  toCourt: ['demand'],
}

/** By when an act has to be done, as far as a clock of the law runs for it. */
export function dueOf(action: DocketMove, { clocks }: DocketView): number | null {
  const keeps = KEEPS[action] ?? []
  const due = clocks.filter(({ code }) => keeps.includes(code)).map(({ dueAt }) => dueAt)
  return due.length === 0 ? null : Math.min(...due)
}
