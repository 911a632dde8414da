import type { CollectionSchema, DatabaseSchema, IndexSchema } from '#types/schema'
import type { Engine } from './engine'
import { keyAt } from './key'
import { decodeStored } from './values'

/** A path whose key is kept beside the document. `regular` turns false once a value defies ordering. */
export interface KeyColumn {
  readonly path: string
  readonly segments: readonly string[]
  readonly column: string
  regular: boolean
}

export interface Index {
  readonly name: string
  readonly unique: boolean
  readonly fields: readonly { readonly column: KeyColumn; readonly direction: 1 | -1 }[]
}

export interface Collection {
  readonly name: string
  readonly table: string
  /** Named by the schema: only there must every query have an index. */
  readonly declared: boolean
  /** The first is `_id`. */
  readonly columns: KeyColumn[]
  readonly indexes: Index[]
}

export interface Catalog {
  find(name: string): Collection | undefined
  all(): Collection[]
  create(name: string): Collection
  /**
   * Remembers that a path no longer decides by its key alone. It is written each time: the write that
   * came with an earlier remark may have been undone, and the remark with it.
   */
  markIrregular(collection: Collection, column: KeyColumn): void
  /** Empties every collection and forgets those the schema does not declare. */
  reset(): void
}

const layout = `
CREATE TABLE IF NOT EXISTS catalog_collections (name TEXT PRIMARY KEY, number INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS catalog_columns (collection TEXT, path TEXT, number INTEGER, regular INTEGER,
  PRIMARY KEY (collection, path));
CREATE TABLE IF NOT EXISTS catalog_indexes (collection TEXT, name TEXT, shape TEXT,
  PRIMARY KEY (collection, name))`

const batch = 1000

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

export const sqlIndexName = (collection: Collection, index: string): string =>
  index === '_id_' ? `${collection.table}_id` : quote(`${collection.table} ${index}`)

export function openCatalog(engine: Engine, schema: DatabaseSchema | undefined): Catalog {
  engine.script(layout)
  const collections = new Map<string, Collection>()
  const declared = new Map(schema?.collections.map((entry) => [entry.name, entry]))

  const load = (): void => {
    collections.clear()
    for (const [name, number] of engine.all('SELECT name, number FROM catalog_collections ORDER BY number')) {
      const collection = describe(String(name), Number(number), declared.has(String(name)))
      collection.columns.push(...loadColumns(engine, collection))
      collections.set(collection.name, collection)
    }
  }
  const create = (name: string): Collection =>
    engine.atomically(() => {
      const [last] = engine.first('SELECT coalesce(max(number), 0) FROM catalog_collections') ?? [0]
      const collection = describe(name, Number(last) + 1, declared.has(name))
      engine.run('INSERT INTO catalog_collections VALUES (?, ?)', [name, Number(last) + 1])
      engine.script(
        `CREATE TABLE ${collection.table} (seq INTEGER PRIMARY KEY, id NOT NULL, doc TEXT NOT NULL);
         CREATE UNIQUE INDEX ${collection.table}_id ON ${collection.table} (id)`,
      )
      collections.set(name, collection)
      return collection
    })
  const settle = (): void =>
    engine.atomically(() => {
      for (const entry of declared.values()) {
        settleIndexes(engine, collections.get(entry.name) ?? create(entry.name), entry)
      }
      for (const collection of collections.values()) {
        if (!collection.declared) settleIndexes(engine, collection, { name: collection.name, indexes: [] })
      }
    })

  load()
  settle()

  return {
    find: (name) => collections.get(name),
    all: () => [...collections.values()],
    create,
    markIrregular(collection, column) {
      column.regular = false
      engine.run('UPDATE catalog_columns SET regular = 0 WHERE collection = ? AND path = ? AND regular', [
        collection.name,
        column.path,
      ])
    },
    reset() {
      engine.atomically(() => {
        for (const { table } of collections.values()) engine.script(`DROP TABLE ${table}`)
        for (const part of ['collections', 'columns', 'indexes']) engine.script(`DELETE FROM catalog_${part}`)
        collections.clear()
        settle()
      })
    },
  }
}

function describe(name: string, number: number, isDeclared: boolean): Collection {
  const id: KeyColumn = { path: '_id', segments: ['_id'], column: 'id', regular: true }
  const index: Index = { name: '_id_', unique: true, fields: [{ column: id, direction: 1 }] }
  return { name, table: `docs_${number}`, declared: isDeclared, columns: [id], indexes: [index] }
}

function loadColumns(engine: Engine, collection: Collection): KeyColumn[] {
  const [id] = collection.columns
  const rows = engine.all('SELECT path, number, regular FROM catalog_columns WHERE collection = ?', [
    collection.name,
  ])
  if (id !== undefined) id.regular = rows.every(([path, , regular]) => path !== '_id' || regular !== 0)
  return rows
    .filter(([path]) => path !== '_id')
    .map(([path, number, regular]) => columnOf(String(path), Number(number), regular !== 0))
}

const columnOf = (path: string, number: number, regular: boolean): KeyColumn => ({
  path,
  segments: path.split('.'),
  column: `k${number}`,
  regular,
})

function settleIndexes(engine: Engine, collection: Collection, entry: CollectionSchema): void {
  engine.run('INSERT OR IGNORE INTO catalog_columns VALUES (?, ?, 0, 1)', [collection.name, '_id'])
  const shapes = new Map(entry.indexes.map((index) => [index.name, JSON.stringify(index)]))
  const present = new Map(
    engine
      .all('SELECT name, shape FROM catalog_indexes WHERE collection = ?', [collection.name])
      .map(([name, shape]) => [String(name), String(shape)]),
  )
  for (const [name, shape] of present) {
    if (shapes.get(name) === shape) continue
    engine.script(`DROP INDEX ${sqlIndexName(collection, name)}`)
    engine.run('DELETE FROM catalog_indexes WHERE collection = ? AND name = ?', [collection.name, name])
    present.delete(name)
  }
  settleColumns(engine, collection, entry)
  for (const index of entry.indexes) {
    const built = indexOf(collection, index)
    collection.indexes.push(built)
    if (!present.has(index.name)) createIndex(engine, collection, built, shapes.get(index.name) ?? '')
  }
}

/** Adds the key columns the indexes need, filled from the documents there are, and drops the others. */
function settleColumns(engine: Engine, collection: Collection, entry: CollectionSchema): void {
  const wanted = new Set(entry.indexes.flatMap((index) => index.fields.map(({ path }) => path)))
  for (const column of collection.columns.slice(1)) {
    if (wanted.has(column.path)) continue
    engine.script(`ALTER TABLE ${collection.table} DROP COLUMN ${column.column}`)
    engine.run('DELETE FROM catalog_columns WHERE collection = ? AND path = ?', [collection.name, column.path])
    collection.columns.splice(collection.columns.indexOf(column), 1)
  }
  let number = Math.max(0, ...collection.columns.slice(1).map(({ column }) => Number(column.slice(1))))
  for (const path of wanted) {
    if (collection.columns.some((column) => column.path === path)) continue
    number += 1
    const column = columnOf(path, number, true)
    engine.script(`ALTER TABLE ${collection.table} ADD COLUMN ${column.column} NOT NULL DEFAULT (-9e999)`)
    column.regular = fill(engine, collection, column)
    engine.run('INSERT INTO catalog_columns VALUES (?, ?, ?, ?)', [
      collection.name,
      path,
      number,
      Number(column.regular),
    ])
    collection.columns.push(column)
  }
}

function fill(engine: Engine, collection: Collection, column: KeyColumn): boolean {
  let [after, regular] = [0, true]
  for (;;) {
    const sql = `SELECT seq, doc FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ${batch}`
    const rows = engine.all(sql, [after])
    for (const [seq, text] of rows) {
      const key = keyAt(decodeStored(String(text)), column.segments)
      regular &&= key.regular
      engine.run(`UPDATE ${collection.table} SET ${column.column} = ? WHERE seq = ?`, [key.cell, Number(seq)])
      after = Number(seq)
    }
    if (rows.length < batch) return regular
  }
}

function indexOf(collection: Collection, index: IndexSchema): Index {
  const fields = index.fields.flatMap(({ path, direction }) => {
    const column = collection.columns.find((known) => known.path === path)
    return column === undefined ? [] : [{ column, direction }]
  })
  return { name: index.name, unique: index.unique ?? false, fields }
}

function createIndex(engine: Engine, collection: Collection, index: Index, shape: string): void {
  const fields = index.fields.map(({ column, direction }) => column.column + (direction < 0 ? ' DESC' : ''))
  const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX'
  const name = sqlIndexName(collection, index.name)
  engine.script(`CREATE ${kind} ${name} ON ${collection.table} (${fields.join(', ')})`)
  engine.run('INSERT INTO catalog_indexes VALUES (?, ?, ?)', [collection.name, index.name, shape])
}
