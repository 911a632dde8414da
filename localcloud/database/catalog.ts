import type { CollectionSchema, DatabaseSchema } from '#types/schema'
import { type Collection, columnOf, type Index, indexOf, indexSql, type KeyColumn } from './collection'
import type { Engine } from './engine'
import { settleIndexes } from './index-settlement'

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
      const made = fresh(name, Number(last) + 1, declared.get(name))
      engine.script(made.sql)
      collections.set(name, made.collection)
      return made.collection
    })
  /** All at once: a changed table costs far more than a new one, and every test makes a database. */
  const createDeclared = (): void => {
    const missing = [...declared.values()].filter(({ name }) => !collections.has(name))
    const [last] = engine.first('SELECT coalesce(max(number), 0) FROM catalog_collections') ?? [0]
    const made = missing.map((entry, at) => fresh(entry.name, Number(last) + 1 + at, entry))
    engine.script(made.map(({ sql }) => sql).join(';\n'))
    for (const { collection } of made) collections.set(collection.name, collection)
  }
  const settle = (): void =>
    engine.atomically(() => {
      for (const collection of collections.values()) {
        const entry = declared.get(collection.name) ?? { name: collection.name, indexes: [] }
        settleIndexes(engine, collection, entry)
      }
      createDeclared()
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

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A collection that does not exist yet, and the script that makes it with its indexes. */
function fresh(
  name: string,
  number: number,
  entry: CollectionSchema | undefined,
): { collection: Collection; sql: string } {
  const collection = describe(name, number, entry !== undefined)
  const paths = new Set(entry?.indexes.flatMap((index) => index.fields.map(({ path }) => path)))
  paths.delete('_id')
  collection.columns.push(...[...paths].map((path, at) => columnOf(path, at + 1, true)))
  const { table, columns } = collection
  const keys = columns.map(({ column }) => `${column} NOT NULL`).join(', ')
  const sql = [
    `INSERT INTO catalog_collections VALUES (${literal(name)}, ${number})`,
    `CREATE TABLE ${table} (seq INTEGER PRIMARY KEY, doc TEXT NOT NULL, ${keys})`,
    `CREATE UNIQUE INDEX ${table}_id ON ${table} (id)`,
    ...columns.map(
      ({ path }, at) => `INSERT INTO catalog_columns VALUES (${literal(name)}, ${literal(path)}, ${at}, 1)`,
    ),
  ]
  for (const index of entry?.indexes ?? []) {
    const built = indexOf(collection, index)
    const row = [name, index.name, JSON.stringify(index)].map(literal).join(', ')
    collection.indexes.push(built)
    sql.push(indexSql(collection, built), `INSERT INTO catalog_indexes VALUES (${row})`)
  }
  return { collection, sql: sql.join(';\n') }
}
