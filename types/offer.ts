import type { Move } from './lifecycle'
import type { Refusal } from './refusal'

/** The fields a move may ask for. The phone knows how to draw each; which ones a move needs, only the server knows. */
export const FIELDS = [
  'words',
  'photos',
  'reason',
  'dissuasion',
  'inspection',
  'outcome',
  'demand',
  'dueAt',
  'servedOn',
  'receipt',
  'to',
  'units',
  'cases',
  'matter',
  'about',
  'mediation',
  'procedure',
  'review',
  'targetAt',
  'visitedAt',
  'into',
  'summary',
  'restored',
  'solved',
  'score',
  'evaluation',
  'timely',
  'helper',
  'lend',
] as const
export type FieldCode = (typeof FIELDS)[number]

export interface OfferField {
  readonly code: FieldCode
  readonly required: boolean
  /** Codes to choose from, for a field whose answer is one of a closed list. */
  readonly choices?: readonly string[]
  /** Words for choices that only the region knows: units, matters. */
  readonly labels?: Readonly<Record<string, string>>
  /** What the server would fill in: a due date suggested by the region's pack, in ms. */
  readonly suggested?: string | number
}

/** What this person may do next with this case. */
export interface Offer {
  readonly action: Move
  readonly fields: readonly OfferField[]
  /** The one button that is filled. */
  readonly main?: boolean
  /** A move this person would expect but cannot make now, and why. */
  readonly closed?: Refusal
  readonly detail?: string
}

/** The fields as the phone sends them. */
export interface MoveFields {
  readonly words?: string
  readonly photos?: readonly string[]
  readonly reason?: string
  readonly dissuasion?: string
  readonly inspection?: string
  readonly outcome?: string
  readonly demand?: string
  readonly dueAt?: number
  readonly servedOn?: string
  readonly receipt?: string
  readonly to?: string
  readonly units?: readonly string[]
  /** The ids of other cases that a whistle is about as well. */
  readonly cases?: readonly string[]
  readonly matter?: string
  readonly about?: string
  readonly mediation?: string
  readonly procedure?: string
  readonly review?: string
  readonly targetAt?: number
  readonly visitedAt?: number
  readonly into?: string
  readonly summary?: string
  readonly restored?: boolean
  readonly solved?: boolean
  readonly score?: number
  readonly evaluation?: string
  readonly timely?: boolean
  /** Whom a task is handed to, by the name the holder gives them. */
  readonly helper?: string
  readonly lend?: string
}
