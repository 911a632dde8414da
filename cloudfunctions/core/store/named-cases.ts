import type { StoredCase } from './case-shape'
import { type Database, operators } from './database'
import { upcast, type Upcaster } from './upcast'

const UPCASTERS: readonly Upcaster[] = []

export function readCase(value: unknown): StoredCase | null {
  return upcast(value, UPCASTERS) as StoredCase | null
}

/** Whole cases, by what somebody calls them. */
export interface NamedCases {
  byId(id: string): Promise<StoredCase | null>
  byNumber(number: string): Promise<StoredCase | null>
  /** A few at once: those that a whistle takes in. */
  byIds(ids: readonly string[]): Promise<readonly StoredCase[]>
}

export function namedCasesIn(database: Database): NamedCases {
  return {
    byId: async (id) => readCase(await database.get('cases', id)),
    byNumber: async (number) => {
      const [found] = await database.find('cases', { where: { number }, limit: 1 })
      return readCase(found ?? null)
    },
    byIds: async (ids) => {
      const where = { _id: operators().in([...ids]) }
      const found = await database.find('cases', { where, limit: ids.length })
      return found.flatMap((row) => readCase(row) ?? [])
    },
  }
}
