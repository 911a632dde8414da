import type { DatabaseSchema } from '#types/schema'
import type { ActionHandler } from '../action'
import { openAccess, type Store } from './access'
import { openCatalog } from './catalog'
import type { Clause } from './clauses'
import { collectionActions } from './collection-actions'
import { openDocuments, type Policy } from './documents'
import { failure } from './failure'
import { openFinder } from './finder'
import { openLedger } from './ledger'
import { openLibsql } from './libsql-engine'
import { type Meter, openMeter } from './meter'
import { openPlanner } from './planner'
import { readActions } from './read-actions'
import { openTransactions } from './transactions'
import { decodeStored } from './values'
import { writeActions } from './write-actions'

export type { Meter } from './meter'

export interface DatabaseOptions {
  /** ':memory:' or a file. */
  readonly path: string
  readonly schema?: DatabaseSchema
  /** What a query without an index, or an array on an indexed path, is in a collection of the schema. */
  readonly unindexed: Policy
  /** The movable clock, in milliseconds. Server dates and the life of transactions follow it. */
  readonly now: () => number
  readonly warn: (message: string) => void
  /** Only a test that proves the differential test can fail hands in fewer. */
  readonly clauses?: readonly Clause[]
}

export interface Database {
  readonly actions: Readonly<Record<string, ActionHandler>>
  readonly meter: Meter
  close(): void
  /** Empties every collection, forgets those made at run time and ends every transaction. */
  reset(): void
  inspect(
    collection: string,
    options: { limit: number; after?: string },
  ): { total: number; documents: Record<string, unknown>[] }
  collections(): { name: string; documents: number }[]
}

export function openDatabase(options: DatabaseOptions): Database {
  const engine = openLibsql(options.path)
  const { now, warn, unindexed } = options
  const meter = openMeter()
  const catalog = openCatalog(engine, options.schema)
  const documents = openDocuments(engine, catalog, unindexed, warn)
  const ledger = openLedger(engine, documents, catalog)
  const transactions = openTransactions(ledger, documents, now)
  const finder = openFinder({ engine, planner: openPlanner(options.clauses), meter, unindexed, warn })
  const store: Store = { catalog, documents, finder, ledger, transactions, meter }
  const access = openAccess(store)
  const counted = Object.entries({
    ...readActions(store, access, now),
    ...writeActions(store, access, now),
    ...collectionActions(store),
  }).map(([action, handler]): [string, ActionHandler] => [
    action,
    async (body, scope) => {
      meter.request(action)
      return handler(body, scope)
    },
  ])

  return {
    actions: Object.fromEntries(counted),
    meter,
    close: () => engine.close(),
    reset() {
      transactions.reset()
      ledger.reset()
    },
    inspect(name, { limit, after }) {
      const collection = catalog.find(name)
      if (collection === undefined) throw failure.noCollection(name)
      const from =
        after === undefined
          ? 0
          : (engine.first(`SELECT seq FROM ${collection.table} WHERE id = ?`, [after])?.[0] ?? 0)
      const rows = engine.all(`SELECT doc FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ?`, [
        from,
        limit,
      ])
      const [total] = engine.first(`SELECT count(*) FROM ${collection.table}`) ?? [0]
      return { total: Number(total), documents: rows.map(([text]) => decodeStored(String(text))) }
    },
    collections: () =>
      catalog.all().map(({ name, table }) => ({
        name,
        documents: Number(engine.first(`SELECT count(*) FROM ${table}`)?.[0] ?? 0),
      })),
  }
}
