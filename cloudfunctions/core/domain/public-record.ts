import type { CaseDocument, CaseState } from '#types/case'
import type { RecordLine } from '#types/place-contract'
import { isShared } from './follow-rules'
import { publicBuilding } from './public-building'
import { sharedSummary, type Published } from './public-summary'
import { dayOf, startOfDay } from './shanghai'

/** As much of a case as the record of its compound shows. */
export interface RecordedCase extends Published {
  readonly card: Pick<CaseDocument['card'], 'title' | 'unitName' | 'outcome' | 'tier'>
  readonly place: Pick<CaseDocument['place'], 'building'>
  readonly filedAt: number
  readonly solvedAt: number | null
  readonly state: Pick<CaseState, 'publicity' | 'about' | 'hideFromProperty'>
}

const DAY = 86_400_000

/**
 * One line of a compound's record, for everybody: what, in which building, how old, what came of it and what staff
 * wrote for others. A case of which others may know a number at most has no line; of one that is under way no step is
 * told, because a step tells whose door somebody knocks at.
 */
export function recordLine(one: RecordedCase): RecordLine | null {
  if (!isShared(one.state)) return null
  const { card, place, filedAt, solvedAt } = one
  const told = {
    ...{ title: card.title, building: publicBuilding(place) },
    reportedOn: startOfDay(dayOf(filedAt)),
    summary: sharedSummary(one),
  }
  if (solvedAt === null) return { ...told, unitName: '', days: null, outcome: null, tier: null }
  const days = Math.max(1, Math.ceil((solvedAt - filedAt) / DAY))
  return { ...told, unitName: card.unitName, days, outcome: card.outcome, tier: card.tier }
}
