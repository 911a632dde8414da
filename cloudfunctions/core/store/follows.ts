import type { Database } from './database'

/** 我也遇到: one document for each person who joins a case, so that fifty at once never meet on the case itself. */
export interface Follow {
  readonly _id: string
  readonly v: number
  readonly case: string
  readonly person: string
  readonly region: string
  readonly at: number
  readonly urges: number
  readonly urgedAt: number | null
  readonly rating: { readonly solved: boolean; readonly score: number; readonly at: number } | null
}

export interface Follows {
  add(follow: Pick<Follow, 'case' | 'person' | 'region' | 'at'>): Promise<'inserted' | 'exists'>
  of(caseId: string, person: string): Promise<Follow | null>
  /** False when somebody changed it in between. */
  change(before: Follow, changes: Partial<Pick<Follow, 'urges' | 'urgedAt' | 'rating'>>): Promise<boolean>
  remove(caseId: string, person: string): Promise<void>
  /** As many as a page can name; it then says 99+. */
  ofCase(caseId: string): Promise<readonly Follow[]>
  ofPerson(person: string): Promise<readonly Follow[]>
}

const MOST = 100
const idOf = (caseId: string, person: string): string => `${caseId}:${person}`

export function followsIn(database: Database): Follows {
  const list = async (where: Readonly<Record<string, string>>) =>
    (await database.find('follows', { where, order: ['at', 'desc'], limit: MOST })) as readonly Follow[]
  return {
    add: (follow) =>
      database.insert('follows', {
        _id: idOf(follow.case, follow.person),
        ...{ v: 1, urges: 0, urgedAt: null, rating: null },
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
  }
}
