import { AROUND_WORK } from './moves-around-work'
import { BETWEEN_UNITS } from './moves-between-units'
import type { MoveTable } from './move-context'
import { OF_CALLS } from './moves-of-calls'
import { OF_LOANS } from './moves-of-loans'
import { OF_HOLDER } from './moves-of-holder'
import { OF_REPORTER } from './moves-of-reporter'

/**
 * The whole life of a case. From `from`, those in `who` (with one of `roles`, where given) may make the move
 * when every guard holds; it needs `needs`, `leads` to facts, ends in one of `to`, and starts `starts`.
 */
export const MOVES: MoveTable = {
  ...OF_HOLDER,
  ...BETWEEN_UNITS,
  ...OF_CALLS,
  ...OF_LOANS,
  ...AROUND_WORK,
  ...OF_REPORTER,
}
