import type { CardView } from './case-view'
import type { Hazard, Stage, Tier } from './lifecycle'
import type { Page } from './page'
import type { PostId } from './people'
import type { Refusal } from './refusal'
import { STUCK_LISTS, type StuckList } from './stuck'

/**
 * The work lists. A case lies on one desk at a time; `checking` and `unit` look at what one's unit holds, and the last
 * ones at what is stuck in a region.
 */
export const DESK_LISTS = [
  /** On the desk of one's post, what runs out first on top; `overdue` is the part of it that has run out. */
  'todo',
  'overdue',
  /** Settled by others, to be verified by one's post. */
  'verify',
  /** Waits for the reporter's word. */
  'following',
  /** On the desks of all posts of one's unit that one may speak for. */
  'unit',
  /** Settled by one's unit; somebody else verifies. */
  'checking',
  /** For those who look after a region. */
  ...STUCK_LISTS,
] as const
export type DeskListCode = (typeof DESK_LISTS)[number]

/** All that is given must hold. */
export interface DeskFilter {
  readonly compound?: string
  readonly matter?: string
  readonly tier?: Tier
  readonly stage?: Stage
  readonly hazard?: Hazard
}

export interface DeskListInput {
  readonly list: DeskListCode
  readonly filter?: DeskFilter
  /** Whoever looks after a region may look onto the desk of a post: of one that nobody stands for, say. */
  readonly post?: PostId
  readonly cursor?: string
}

/**
 * A page may be shorter than another, or empty, while its cursor goes on: with a filter it holds what was found among
 * the next two hundred.
 */
export type DeskPage = Page<CardView>

/** Counts stop at a hundred cards, those of the last lists first: `more` then says that a number is "at least". */
export interface UnitCounts {
  readonly unit: number
  readonly overdue: number
  readonly checking: number
  readonly more: boolean
}

export type StuckCounts = Readonly<Record<StuckList, number>> & { readonly more: boolean }

export const FIND_SCOPES = ['post', 'unit', 'compound', 'region'] as const
export type FindScope = (typeof FIND_SCOPES)[number]

/**
 * By `number`: a case number or its last six signs, as printed or told. By `place`: the beginning of a place in a
 * compound. By `words`: the newest cards of a scope.
 */
export const FIND_WAYS = ['number', 'place', 'words'] as const
export type FindWay = (typeof FIND_WAYS)[number]

export interface FindInput {
  readonly text: string
  /** Without it, whatever reads as a number is sought as one, and everything else as words. */
  readonly by?: FindWay
  /** Where to look for words; `region` is for those who look after one. The unit when absent. */
  readonly scope?: FindScope
  /** For a place, and for the scope of a compound. */
  readonly compound?: string
  readonly cursor?: string
}

export interface Found {
  readonly by: FindWay
  readonly items: readonly CardView[]
  /** How many cards one may see were looked through, and since when they were filed; null for a number. */
  readonly looked: { readonly count: number; readonly since: number | null } | null
  /** Goes on where this look ended; null when everything has been looked through. */
  readonly cursor: string | null
}

/** What came of accepting one of several. */
export interface AcceptedLine {
  readonly id: string
  readonly ok: boolean
  readonly code?: Refusal
  readonly detail?: string
}
