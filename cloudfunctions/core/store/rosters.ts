import { dateOf, dayOf } from '../domain/shanghai'
import { type Database, operators } from './database'

/** Who stands behind a post. A case is held by the post, so that leave and shifts move no case. */
export interface Roster {
  readonly _id: string
  readonly v: number
  readonly region: string
  readonly unit: string
  readonly liaison: string
  readonly deputy: string | null
  /** Shanghai dates on which the deputy stands in. */
  readonly leave: readonly string[]
}

export interface Rosters {
  ofPosts(posts: readonly string[]): Promise<readonly Roster[]>
}

export function rostersIn(database: Database): Rosters {
  return {
    ofPosts: async (posts) => {
      if (posts.length === 0) return []
      const where = { _id: operators().in([...posts]) }
      return (await database.find('rosters', { where, limit: posts.length })) as readonly Roster[]
    },
  }
}

/** The staff id that acts for the post at that moment. */
export function standingFor(roster: Roster, now: number): string {
  const today = dateOf(dayOf(now))
  return roster.deputy !== null && roster.leave.includes(today) ? roster.deputy : roster.liaison
}
