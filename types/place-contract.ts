import type { Call, Nothing } from './call'
import type { CompoundLine } from './compound-line'
import type { Outcome, Tier } from './lifecycle'
import type { Page } from './page'
import type { RoughPosition } from './position'

/** A compound around somebody, and how far away it is: as roughly as they said where they are. */
export interface NearLine extends CompoundLine {
  readonly metres: number
}

/** Who answers for a community, also for those whose compound is in no list. */
export interface CommunityLine {
  readonly id: string
  readonly name: string
  readonly county: string
  /** The post as it is called here, and who stands for it; empty while nobody is named. */
  readonly roleLabel: string
  readonly liaison: string
  readonly phone: string
}

/** A case as everybody may read it: no person, no door, nothing that leads to the case itself. */
export interface RecordLine {
  readonly title: string
  readonly building: string
  /** Who solved it; empty while somebody is at it, because the unit would tell how far it has come. */
  readonly unitName: string
  /** Midnight of the day in China: the hour would tell who was at home. */
  readonly reportedOn: number
  /** How many days it took; null while somebody is still at it. */
  readonly days: number | null
  readonly outcome: Outcome | null
  readonly tier: Tier | null
  /** What staff wrote for everybody to read. */
  readonly summary: string | null
}

/** What anybody may ask about places, without saying who they are. */
export interface PlaceContract {
  /** Nothing of the question is kept. */
  'compound.near': Call<RoughPosition, { items: readonly NearLine[] }>
  /** What was reported and solved here lately. */
  'compound.record': Call<{ compound: string; cursor?: string }, Page<RecordLine>>
  'community.list': Call<Nothing, { items: readonly CommunityLine[] }>
}
