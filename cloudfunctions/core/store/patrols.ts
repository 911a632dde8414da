import type { PostId } from '#types/people'
import { type Database, operators } from './database'

/** One round of a compound: what was found, or that nothing was. No track, no place, no check-in. */
export interface Patrol {
  readonly _id: string
  readonly v: number
  readonly region: string
  readonly compound: string
  readonly unit: string
  readonly post: PostId
  readonly staff: string
  readonly at: number
  /** Ids of the findings recorded on it; none is 无异常. */
  readonly findings: readonly string[]
  readonly words: string
  /** The post while this is its newest round there; `''` afterwards. */
  readonly latestOf: string
}

export interface Patrols {
  /** Once, however often the same command arrives; the round before it is then no longer the newest. */
  add(patrol: Patrol): Promise<void>
  /** The newest round of this post in each compound. */
  latest(post: PostId): Promise<readonly Patrol[]>
}

const MOST = 500
const LISTED = ['compound', 'at', 'findings']

export function patrolsIn(database: Database): Patrols {
  return {
    latest: async (post) => {
      const query = { where: { latestOf: post }, limit: MOST, fields: LISTED }
      return (await database.find('patrols', query)) as readonly Patrol[]
    },
    add: async (patrol) => {
      await database.insert('patrols', { ...patrol })
      const { latestOf, compound, at } = patrol
      const before = { latestOf, compound, at: operators().lt(at) }
      await database.update('patrols', before, { set: { latestOf: '' } })
    },
  }
}
