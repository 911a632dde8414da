import type { Stage } from '#types/lifecycle'
import type { FieldCode } from '#types/offer'
import type { Relation } from '#types/people'
import type { Need } from './move-context'

/** The stages that rows speak of together, and how a row names the fields it needs. */

export const WORKED: readonly Stage[] = ['handling', 'persuading', 'correcting']
export const BEFORE_WORK: readonly Stage[] = ['submitted', ...WORKED]
export const OPEN: readonly Stage[] = [...BEFORE_WORK, 'enforcing', 'planned']
export const RUNNING: readonly Stage[] = [...OPEN, 'verifying', 'rating']
export const EVER: readonly Stage[] = [...RUNNING, 'closed']

/** Who has enough to do with a case to call others to it; which of their units may, the pack says. */
export const WHISTLERS: readonly Relation[] = ['holder', 'unit', 'handled', 'watcher']

export const must = (field: FieldCode, choices?: Need['choices']): Need =>
  choices === undefined ? { field, required: true } : { field, required: true, choices }

export const may = (field: FieldCode, choices?: Need['choices']): Need =>
  choices === undefined ? { field, required: false } : { field, required: false, choices }
