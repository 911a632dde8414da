import type { DocketMoveTable } from './docket-context'
import { AROUND } from './moves-around-docket'
import { DECISION } from './moves-of-decision'
import { INVESTIGATION } from './moves-of-investigation'

/** Every staff act on a docket: in which procedure and stage, by whom, with what, and where it leads. */
export const DOCKET_MOVES: DocketMoveTable = { ...INVESTIGATION, ...DECISION, ...AROUND }
