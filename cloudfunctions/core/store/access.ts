import type { Database } from './database'

/** Who looked behind the screen that hides a reporter or a reported party: when, in which case, with what reason. */
export interface AccessEntry {
  readonly _id: string
  readonly v: number
  readonly case: string
  readonly what: 'reporter' | 'docket'
  readonly staff: string
  readonly post: string
  readonly reason: string
  readonly at: number
}

export interface Access {
  /** Written before anything is shown: what cannot be recorded is not shown. */
  record(entry: Omit<AccessEntry, 'v'>): Promise<void>
  ofCase(caseId: string): Promise<readonly AccessEntry[]>
}

const MOST = 100

export function accessIn(database: Database): Access {
  return {
    record: async (entry) => {
      await database.insert('access', { v: 1, ...entry })
    },
    ofCase: async (caseId) =>
      (await database.find('access', {
        where: { case: caseId },
        order: ['at', 'desc'],
        limit: MOST,
      })) as readonly AccessEntry[],
  }
}
