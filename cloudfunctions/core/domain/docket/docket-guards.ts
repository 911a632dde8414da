import type { DocketGuard } from './docket-context'
import { OF_DECISION } from './guards-of-decision'
import { OF_EXECUTION } from './guards-of-execution'
import { OF_HEARING } from './guards-of-hearing'
import { OF_PEOPLE } from './guards-of-people'

const ROWS = { ...OF_PEOPLE, ...OF_HEARING, ...OF_DECISION, ...OF_EXECUTION }

export type DocketGuardName = keyof typeof ROWS
export type DocketGuardTable = Readonly<Partial<Record<DocketGuardName, DocketGuard>>>

/** Every guard is a row: a script drops one at a time and sees its test go red. */
export const DOCKET_GUARDS: Readonly<Record<DocketGuardName, DocketGuard>> = ROWS
