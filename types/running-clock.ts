import type { ClockCode } from './lifecycle'

/** A clock as it runs on a case. */
export interface RunningClock {
  readonly code: ClockCode
  readonly startedAt: number
  readonly dueAt: number
  /** When the holder is warned: 80 % of the way. */
  readonly warnAt: number
  /** The law, the region's own plan, a default of ours, or the date that an order to correct or a whistle itself names. */
  readonly source: 'law' | 'seed' | 'default' | 'order'
  /** True beyond the calendar's last known year: recomputed when the next year is loaded. */
  readonly provisional: boolean
}
