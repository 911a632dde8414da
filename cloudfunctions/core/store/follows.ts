import type { Joined } from '../domain/follow-rules'
import { type Database, operators } from './database'

/** 我也遇到: one document for each person who joins a case, so that fifty at once never meet on the case itself. */
export interface Follow extends Joined {
  readonly _id: string
  readonly v: number
  readonly case: string
  readonly person: string
  readonly region: string
  readonly at: number
  /** Unique and sorted by time, so that a cursor is one comparison. */
  readonly key: string
  readonly urges: number
  readonly urgedAt: number | null
  readonly rating: { readonly solved: boolean; readonly score: number; readonly at: number } | null
  /** Came with a case of one's own that was merged into this one. */
  readonly merged: boolean
  /** The last command that changed it, so that a repeated one is done once. */
  readonly command: string
}

type Joining = Pick<Follow, 'case' | 'person' | 'region' | 'at' | 'merged'>
type Changed = Pick<Follow, 'urges' | 'urgedAt' | 'rating' | 'command'>

export interface FollowPage {
  readonly items: readonly Follow[]
  readonly cursor: string | null
}

export interface Follows {
  add(follow: Joining): Promise<'inserted' | 'exists'>
  of(caseId: string, person: string): Promise<Follow | null>
  /** False when somebody changed it in between. */
  change(before: Follow, changes: Partial<Changed>): Promise<boolean>
  remove(caseId: string, person: string): Promise<void>
  /** Everybody: whoever has joined is told, however many they are. */
  ofCase(caseId: string): Promise<readonly Follow[]>
  page(person: string, cursor: string | undefined): Promise<FollowPage>
  /** Who has joined each of a few cases, in one request. */
  ofCases(ids: readonly string[]): Promise<readonly Pick<Follow, 'case' | 'person'>[]>
}

const PAGE = 20
/** The most that the database hands out at once. */
const AT_ONCE = 1000
/** As many of one case as a page can name; it then says 99+. */
const COUNTED = 100
const NEW_FOLLOW = { v: 1, urges: 0, urgedAt: null, rating: null, command: '' } as const
const idOf = (caseId: string, person: string): string => `${caseId}:${person}`
const keyOf = (at: number, id: string): string => `${String(at).padStart(16, '0')}:${id}`

export function followsIn(database: Database): Follows {
  const newest = async (
    where: Readonly<Record<string, string>>,
    before: string | undefined,
    limit: number,
  ) => {
    const beyond = before === undefined ? {} : { key: operators().lt(before) }
    const query = { where: { ...where, ...beyond }, order: ['key', 'desc'], limit } as const
    return (await database.find('follows', query)) as readonly Follow[]
  }
  return {
    add: (follow) => {
      const _id = idOf(follow.case, follow.person)
      return database.insert('follows', { _id, key: keyOf(follow.at, _id), ...NEW_FOLLOW, ...follow })
    },
    of: async (caseId, person) => (await database.get('follows', idOf(caseId, person))) as Follow | null,
    change: async (before, changes) => {
      const same = { _id: before._id, urges: before.urges }
      return (await database.update('follows', same, { set: changes })) > 0
    },
    remove: async (caseId, person) => {
      await database.remove('follows', { _id: idOf(caseId, person) })
    },
    ofCase: async (caseId) => {
      const all: Follow[] = []
      for (;;) {
        const next = await newest({ case: caseId }, all.at(-1)?.key, AT_ONCE)
        all.push(...next)
        if (next.length < AT_ONCE) return all
      }
    },
    page: async (person, cursor) => {
      const found = await newest({ person }, cursor, PAGE + 1)
      const items = found.slice(0, PAGE)
      return { items, cursor: found.length > PAGE ? (items.at(-1)?.key ?? null) : null }
    },
    ofCases: async (ids) =>
      (await database.find('follows', {
        where: { case: operators().in([...ids]) },
        limit: COUNTED * ids.length,
        fields: ['case', 'person'],
      })) as readonly Pick<Follow, 'case' | 'person'>[],
  }
}
