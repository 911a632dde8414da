import type { Place } from './case'
import type { Outcome, Stage } from './lifecycle'

export interface NearbyInput {
  readonly compound: string
  /** Null while the resident has chosen none: the words tell. */
  readonly matter: string | null
  readonly words: string
  readonly place: Place
}

/** Somebody's open case that is probably the same incident: nothing that tells who reported it or from where. */
export interface NearbyCase {
  readonly id: string
  readonly title: string
  readonly days: number
  readonly building?: string
  /** What staff wrote for others to read. */
  readonly summary?: string
  /** How many have joined it; 100 stands for as many or more. */
  readonly followers: number
  /** The reader's own report, or one the reader has joined. */
  readonly mine: boolean
  readonly following: boolean
}

export interface NearbyView {
  readonly cases: readonly NearbyCase[]
  /** Alike cases of which only the number may be told. */
  readonly unnamed: number
}

/** How far a follower has come with a case. */
export interface FollowState {
  readonly at: number
  readonly urgesLeft: number
  /** Null while it may be urged now, or for good when nothing is left to urge. */
  readonly urgeAgainAt: number | null
  readonly mayUrge: boolean
  readonly mayRate: boolean
  readonly rating: { readonly solved: boolean; readonly score: number } | null
}

/** One line of the cases somebody has joined. */
export interface FollowedCase {
  readonly id: string
  readonly title: string
  readonly compound: string
  readonly building: string
  readonly stage: Stage
  readonly outcome: Outcome | null
  readonly dueAt: number | null
  readonly unitName: string
  readonly at: number
}
