import type { Hazard } from './lifecycle'

/** One line of "who takes what": shown while a resident types, and under 谁来管. */
export interface MatterView {
  readonly code: string
  readonly label: string
  readonly category: string
  readonly list: 'enforcement' | 'service'
  readonly unitName: string
  readonly why: string
  readonly basis: string
  readonly hazard: Hazard
  /** When the first receiver must have taken it, were it filed now. */
  readonly acceptBy: number
}
