import type { Roster } from '#types/roster'
import { type Database, operators, type Where } from './database'

export type { Roster } from '#types/roster'

/** As much of a roster as a look at the whole region needs. */
export type ListedRoster = Omit<Roster, 'handOvers' | 'obeyed'>

export interface Rosters {
  byId(post: string): Promise<Roster | null>
  ofPosts(posts: readonly string[]): Promise<readonly Roster[]>
  ofUnit(region: string, unit: string): Promise<readonly Roster[]>
  ofScopes(scopes: readonly string[]): Promise<readonly Roster[]>
  /** The rosters of a region, in one request; `MOST_OF_REGION` of them at most. */
  ofRegion(region: string): Promise<readonly ListedRoster[]>
  /** The rosters of one role in every region, as many as the database hands out at once. */
  ofRole(role: Roster['role']): Promise<readonly Roster[]>
  due(field: 'boardAt' | 'followAt', now: number, limit: number): Promise<readonly Roster[]>
  /** The one optimistic write: true when the roster still was as it was read. */
  change(before: Roster, fields: Where): Promise<boolean>
  /** Housekeeping of `sweep`: no new revision; it counts only while the revision stands. */
  mark(roster: Roster, fields: Where): Promise<boolean>
}

/** As much as the database hands out at once. */
export const MOST_OF_REGION = 1000
const MOST_OF_UNIT = 200

const LISTED = [
  ...['v', 'rev', 'region', 'unit', 'role', 'scope', 'scopeName', 'liaison', 'deputy', 'shifts', 'days'],
  ...['throughHolidays', 'phone24', 'handsOver', 'validFrom', 'validTo', 'successor', 'followAt', 'boardAt'],
]

export function rostersIn(database: Database): Rosters {
  const find = async (where: Where, limit: number): Promise<readonly Roster[]> =>
    (await database.find('rosters', { where, limit })) as readonly Roster[]
  return {
    byId: async (post) => (await database.get('rosters', post)) as Roster | null,
    ofPosts: async (posts) =>
      posts.length === 0 ? [] : await find({ _id: operators().in([...posts]) }, posts.length),
    ofUnit: (region, unit) => find({ region, unit }, MOST_OF_UNIT),
    ofScopes: (scopes) => find({ scope: operators().in([...scopes]) }, MOST_OF_REGION),
    ofRegion: async (region) => {
      const query = { where: { region }, limit: MOST_OF_REGION, fields: LISTED }
      return (await database.find('rosters', query)) as readonly ListedRoster[]
    },
    ofRole: (role) => find({ role }, MOST_OF_REGION),
    due: async (field, now, limit) => {
      const where = { [field]: operators().lte(now) }
      return (await database.find('rosters', { where, order: [field, 'asc'], limit })) as readonly Roster[]
    },
    change: async (before, fields) => {
      const where = { _id: before._id, rev: before.rev }
      return (await database.update('rosters', where, { set: { ...fields, rev: before.rev + 1 } })) > 0
    },
    mark: async ({ _id, rev }, fields) =>
      (await database.update('rosters', { _id, rev }, { set: fields })) > 0,
  }
}
