import type { FieldCode } from '#types/offer'
import type { Refused } from '#types/refusal'
import { BETWEEN_UNITS } from './guards-between-units'
import { OF_CALLS } from './guards-of-calls'
import { OF_ENFORCEMENT } from './guards-of-enforcement'
import { OF_LOANS } from './guards-of-loans'
import { OF_RECORD } from './guards-of-record'
import { OF_REPORTER } from './guards-of-reporter'
import { OF_WORK } from './guards-of-work'
import type { MoveContext } from './move-context'

export interface Guard {
  readonly words: string
  /** The field whose answer it judges; a guard without one can be asked before anything is filled in. */
  readonly field?: FieldCode
  readonly holds: (context: MoveContext) => boolean
  readonly refusal: Refused
}

export type GuardRows = Readonly<Record<string, Guard>>

const GUARD_ROWS = {
  ...OF_WORK,
  ...OF_ENFORCEMENT,
  ...OF_RECORD,
  ...BETWEEN_UNITS,
  ...OF_CALLS,
  ...OF_LOANS,
  ...OF_REPORTER,
} satisfies GuardRows

export type GuardName = keyof typeof GUARD_ROWS
export type GuardTable = Readonly<Partial<Record<GuardName, Guard>>>

/** Every guard is a row: a script drops one at a time and sees its test go red. */
export const GUARDS: Readonly<Record<GuardName, Guard>> = GUARD_ROWS
