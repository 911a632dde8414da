import type { Hazard } from './lifecycle'

/** A question whose answer decides who leads; by null the option leaves it to whoever leads the matter. */
export interface MatterQuestionView {
  readonly code: string
  readonly text: string
  readonly options: readonly {
    readonly code: string
    readonly label: string
    readonly unitName: string | null
  }[]
}

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
  readonly questions: readonly MatterQuestionView[]
}
