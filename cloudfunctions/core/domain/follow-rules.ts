import type { CaseState } from '#types/case'
import type { FollowState } from '#types/nearby-view'
import type { Publicity, Stage } from '#types/lifecycle'
import { dayOf, startOfDay } from './shanghai'

/** What the store keeps of somebody who has joined a case. */
export interface Joined {
  readonly at: number
  readonly urges: number
  readonly urgedAt: number | null
  readonly rating: { readonly solved: boolean; readonly score: number } | null
  /** Came with a case of one's own that was merged into this one. */
  readonly merged: boolean
}

type Shared = Pick<CaseState, 'publicity' | 'about' | 'hideFromProperty'>

/** As often as the reporter. */
const URGES = 3

const URGED: ReadonlySet<Stage> = new Set([
  'submitted',
  'handling',
  'persuading',
  'correcting',
  'enforcing',
  'planned',
  'verifying',
])
const RATED: ReadonlySet<Stage> = new Set(['rating', 'closed'])

/**
 * How much of a case others may learn, wherever they look: among its like, on a board, by joining it. What concerns
 * somebody, or is kept from the property, leaves no trace: not even a number.
 */
export function publicityToOthers({ publicity, about, hideFromProperty }: Shared): Publicity {
  return about !== null || hideFromProperty ? 'none' : publicity
}

/**
 * Whether others may know of it at all. What concerns the property company, the community or an officer has readers
 * among them who are residents as well, so it is nobody else's to see.
 */
export function isShared(state: Shared): boolean {
  return publicityToOthers(state) === 'summary'
}

/** Access ends when the case turns out to concern somebody; whose own report was merged into it keeps it. */
export function mayFollow(state: Shared, joined: Pick<Joined, 'merged'>): boolean {
  return joined.merged || isShared(state)
}

export function followState(joined: Joined, { stage }: Pick<CaseState, 'stage'>, now: number): FollowState {
  const { at, urges, urgedAt, rating } = joined
  const urgesLeft = Math.max(0, URGES - urges)
  const today = urgedAt !== null && dayOf(urgedAt) === dayOf(now)
  const again = today && urgesLeft > 0 ? startOfDay(dayOf(now) + 1) : null
  return {
    ...{ at, urgesLeft },
    urgeAgainAt: again,
    mayUrge: URGED.has(stage) && urgesLeft > 0 && !today,
    mayRate: RATED.has(stage),
    rating: rating === null ? null : { solved: rating.solved, score: rating.score },
  }
}
