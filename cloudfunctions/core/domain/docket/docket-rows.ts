import type { DocketStage } from '#types/docket-codes'
import type { DocketFieldCode } from '#types/docket-view'
import type { Procedure } from '#types/lifecycle'
import type { Role } from '#types/people'
import type { DocketNeed, DocketRow } from './docket-context'

/** What rows speak of together: stages, procedures, roles, and how a row names the fields it needs. */

export const BEFORE_DECISION: readonly DocketStage[] = [
  'investigating',
  'notified',
  'hearing',
  'reviewing',
  'deciding',
]
export const AFTER_DECISION: readonly DocketStage[] = ['decided', 'performing', 'urged', 'inCourt']
export const RUNNING: readonly DocketStage[] = [...BEFORE_DECISION, ...AFTER_DECISION]

export const EVERY: readonly Procedure[] = ['general', 'onTheSpot', 'police', 'criminal']
export const PENALTY: readonly Procedure[] = ['general', 'onTheSpot']
export const GENERAL: readonly Procedure[] = ['general']

export const OFFICERS: readonly Role[] = ['officer']
export const CLERKS: readonly Role[] = ['officer', 'desk']
export const WHOLE_UNIT: readonly Role[] = ['officer', 'desk', 'legalReviewer', 'unitHead']

export const must = (field: DocketFieldCode, choices?: DocketNeed['choices']): DocketNeed =>
  choices === undefined ? { field, required: true } : { field, required: true, choices }

export const may = (field: DocketFieldCode, choices?: DocketNeed['choices']): DocketNeed =>
  choices === undefined ? { field, required: false } : { field, required: false, choices }

/** An act of the docket's own unit that asks for words, may bring photos and leaves the stage as it is. */
export const row = (special: Partial<DocketRow> & Pick<DocketRow, 'from' | 'leads'>): DocketRow => ({
  procedures: EVERY,
  who: ['own'],
  roles: CLERKS,
  needs: [must('words'), may('photos')],
  guards: [],
  to: ['same'],
  starts: [],
  ...special,
})
