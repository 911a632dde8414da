import type { Hazard } from './lifecycle'
import type { PostId } from './people'
import type { RunningClock } from './running-clock'
import type { CallEvaluation } from './whistle'

/** How a call went, for staff who read the case. */
export interface CallRecord {
  readonly post: PostId
  /** The unit that whistled. */
  readonly by: string
  readonly at: number
  /** How many other cases the whistle is about. */
  readonly joint: number
  readonly acknowledgedAt: number | null
  readonly contactedAt: number | null
  readonly attendedAt: number | null
  readonly concluded: CallEvaluation | null
  readonly clocks: readonly RunningClock[]
}

/** A called unit on the page of a case; a reporter learns who comes and when, and nothing of how it went. */
export interface CallView {
  readonly unitName: string
  readonly dueAt: number
  readonly musteredAt: number | null
  readonly record?: CallRecord
}

/** How far a called unit has come. */
export type CallStand = 'called' | 'acknowledged' | 'contacted' | 'there'

/** A call in the list of whoever is called. */
export interface CallCard {
  readonly title: string
  readonly place: string
  readonly compound: string
  readonly hazard: Hazard
  readonly number: string
  /** The unit that whistled. */
  readonly by: string
  readonly joint: number
  readonly stand: CallStand
  /** What runs out first: a clock of the call while one runs. */
  readonly dueAt: number | null
  readonly overdue: boolean
}

export interface CallCardView extends CallCard {
  /** The call, and the case that it opens. */
  readonly id: string
  readonly caseId: string
}
