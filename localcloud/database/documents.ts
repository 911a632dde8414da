import type { Catalog } from './catalog'
import type { Collection, Index } from './collection'
import { type Engine, UniqueViolation } from './engine'
import { failure } from './failure'
import { type Cell, keyAt } from './key'
import type { Doc } from './values'

export type Policy = 'error' | 'warn' | 'allow'

/** Reading and writing single documents in their tables, with the key columns beside them. */
export interface Documents {
  get(collection: Collection, id: Cell): string | null
  insert(collection: Collection, doc: Doc, text: string): void
  replace(collection: Collection, id: Cell, doc: Doc, text: string): void
  remove(collection: Collection, id: Cell): void
  /** The ids that hold this document's key in a unique index. */
  holders(collection: Collection, index: Index, doc: Doc): Cell[]
}

function refuseBadId(id: unknown): void {
  if (Array.isArray(id)) throw failure.request("the '_id' value cannot be an array")
  if (id instanceof RegExp) throw failure.request("the '_id' value cannot be a regex")
}

export function openDocuments(
  engine: Engine,
  catalog: Catalog,
  policy: Policy,
  warn: (message: string) => void,
): Documents {
  const keysOf = (collection: Collection, doc: Doc): Cell[] =>
    collection.columns.map((column) => {
      const key = keyAt(doc, column.segments)
      if (key.regular) return key.cell
      if (column.path === '_id') refuseBadId(doc._id)
      if (key.list && collection.declared) refuseList(collection.name, column.path)
      catalog.markIrregular(collection, column)
      return key.cell
    })
  const refuseList = (name: string, path: string): void => {
    const message = `an array lies on the indexed path ${path} of ${name}: indexed paths are scalar`
    if (policy === 'error') throw failure.request(message)
    if (policy === 'warn') warn(message)
  }
  const unique = (work: () => void): void => {
    try {
      work()
    } catch (cause) {
      throw cause instanceof UniqueViolation ? failure.duplicate(cause.detail) : cause
    }
  }

  return {
    get(collection, id) {
      const row = engine.first(`SELECT doc FROM ${collection.table} WHERE id = ?`, [id])
      return row === undefined ? null : String(row[0])
    },
    insert(collection, doc, text) {
      const names = collection.columns.map(({ column }) => column)
      const marks = names.map(() => '?').join(', ')
      const sql = `INSERT INTO ${collection.table} (doc, ${names.join(', ')}) VALUES (?, ${marks})`
      unique(() => engine.run(sql, [text, ...keysOf(collection, doc)]))
    },
    replace(collection, id, doc, text) {
      const sets = collection.columns.map(({ column }) => `${column} = ?`).join(', ')
      const sql = `UPDATE ${collection.table} SET doc = ?, ${sets} WHERE id = ?`
      unique(() => engine.run(sql, [text, ...keysOf(collection, doc), id]))
    },
    remove(collection, id) {
      engine.run(`DELETE FROM ${collection.table} WHERE id = ?`, [id])
    },
    holders(collection, index, doc) {
      const cells = index.fields.map(({ column }) => keyAt(doc, column.segments).cell)
      const where = index.fields.map(({ column }) => `${column.column} = ?`).join(' AND ')
      return engine
        .all(`SELECT id FROM ${collection.table} WHERE ${where}`, cells)
        .flatMap(([id]) => (id === null || id === undefined ? [] : [id]))
    },
  }
}
