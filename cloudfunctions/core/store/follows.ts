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

export interface Follows {
  add(follow: Joining): Promise<'inserted' | 'exists'>
  of(caseId: string, person: string): Promise<Follow | null>
  /** False when somebody changed it in between. */
  change(before: Follow, changes: Partial<Changed>): Promise<boolean>
  remove(caseId: string, person: string): Promise<void>
  /** As many as a page can name; it then says 99+. */
  ofCase(caseId: string): Promise<readonly Follow[]>
  ofPerson(person: string): Promise<readonly Follow[]>
  /** Who has joined each of a few cases, in one request. */
  ofCases(ids: readonly string[]): Promise<readonly Pick<Follow, 'case' | 'person'>[]>
}

const MOST = 100
const NEW_FOLLOW = { v: 1, urges: 0, urgedAt: null, rating: null, command: '' } as const
const idOf = (caseId: string, person: string): string => `${caseId}:${person}`

export function followsIn(database: Database): Follows {
  const list = async (where: Readonly<Record<string, string>>) =>
    (await database.find('follows', { where, order: ['at', 'desc'], limit: MOST })) as readonly Follow[]
  return {
    add: (follow) =>
      database.insert('follows', {
        _id: idOf(follow.case, follow.person),
        ...NEW_FOLLOW,
        ...follow,
      }),
    of: async (caseId, person) => (await database.get('follows', idOf(caseId, person))) as Follow | null,
    change: async (before, changes) => {
      const same = { _id: before._id, urges: before.urges }
      return (await database.update('follows', same, { set: changes })) > 0
    },
    remove: async (caseId, person) => {
      await database.remove('follows', { _id: idOf(caseId, person) })
    },
    ofCase: (caseId) => list({ case: caseId }),
    ofPerson: (person) => list({ person }),
    ofCases: async (ids) =>
      (await database.find('follows', {
        where: { case: operators().in([...ids]) },
        limit: MOST * ids.length,
        fields: ['case', 'person'],
      })) as readonly Pick<Follow, 'case' | 'person'>[],
  }
}
