import type { Stage } from './lifecycle'
import type { FollowedCase } from './nearby-view'
import type { Page } from './page'
import type { SessionLine } from './session'

/** Why words stay for now: the case is not over, its enforcement file is open, or the case it went into is not over. */
export const HOLDS = ['open', 'docket', 'merged'] as const
export type Hold = (typeof HOLDS)[number]

/** A case somebody filed, as it is kept. */
export interface MyCaseLine {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly compound: string
  readonly stage: Stage
  readonly filedAt: number
  /** All that the person wrote in it, oldest first; empty when nothing was written or all of it is erased. */
  readonly words: readonly string[]
  readonly erased: boolean
  /** Null when the words may be erased now. */
  readonly hold: Hold | null
}

/** A phone or a browser that acts as this person. */
export interface DeviceLine {
  readonly id: string
  /** When it came in by a recovery code; null for the one that everything began with. */
  readonly since: number | null
  readonly current: boolean
}

/** Everything that is kept about a person. */
export interface MyData {
  readonly now: number
  readonly cases: Page<MyCaseLine>
  /** The first page of what was joined; `follow.list` goes on with it. */
  readonly follows: Page<FollowedCase>
  /** The phone that was left, masked. */
  readonly contact: string | null
  readonly inbox: { readonly unread: number; readonly kept: number }
  readonly sessions: readonly SessionLine[]
  readonly devices: readonly DeviceLine[]
  /** When the recovery code in force was made. */
  readonly recoveryAt: number | null
}

export interface Erased {
  readonly erased: number
  readonly kept: readonly (Pick<MyCaseLine, 'id' | 'number' | 'title'> & { readonly hold: Hold | 'busy' })[]
  /** Hand it back until it is null. */
  readonly cursor: string | null
}
