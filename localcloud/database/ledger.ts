import type { Catalog } from './catalog'
import type { Collection } from './collection'
import type { Documents } from './documents'
import type { Engine } from './engine'
import { type Cell, cellName } from './key'
import type { Doc } from './values'

/** One committed change, as transactions that began before it must undo it. */
interface Change {
  readonly version: number
  readonly collection: string
  readonly id: string
  readonly before: string | null
}

export interface Writer {
  insert(collection: Collection, id: Cell, doc: Doc, text: string): void
  replace(collection: Collection, id: Cell, doc: Doc, text: string, before: string): void
  remove(collection: Collection, id: Cell, before: string): void
}

/** Every write that becomes true goes through here, so that open transactions can see the past. */
export interface Ledger {
  readonly version: number
  commit<T>(work: (writer: Writer) => T): T
  /** A collection's documents as they were, where they have changed since. */
  past(collection: string, version: number): Map<string, string | null>
  changedSince(collection: string, id: string, version: number): boolean
  /** While someone watches, the past is kept. */
  watch(): void
  unwatch(): void
  reset(): void
}

export function openLedger(engine: Engine, documents: Documents, catalog: Catalog): Ledger {
  let version = 0
  let watchers = 0
  let changes: Change[] = []
  const since = (after: number): Change[] => changes.filter((change) => change.version > after)

  return {
    get version() {
      return version
    },
    commit(work) {
      const made: Change[] = []
      const next = version + 1
      const note = (collection: Collection, id: Cell, before: string | null): void => {
        made.push({ version: next, collection: collection.name, id: cellName(id), before })
      }
      const result = engine.atomically(() =>
        work({
          insert(collection, id, doc, text) {
            documents.insert(collection, doc, text)
            note(collection, id, null)
          },
          replace(collection, id, doc, text, before) {
            documents.replace(collection, id, doc, text)
            note(collection, id, before)
          },
          remove(collection, id, before) {
            documents.remove(collection, id)
            note(collection, id, before)
          },
        }),
      )
      version = next
      if (watchers > 0) changes.push(...made)
      return result
    },
    past(collection, after) {
      const past = new Map<string, string | null>()
      for (const change of since(after)) {
        if (change.collection === collection && !past.has(change.id)) past.set(change.id, change.before)
      }
      return past
    },
    changedSince: (collection, id, after) =>
      since(after).some((change) => change.collection === collection && change.id === id),
    watch() {
      watchers += 1
    },
    unwatch() {
      watchers -= 1
      if (watchers === 0) changes = []
    },
    reset() {
      changes = []
      version += 1
      catalog.reset()
    },
  }
}
