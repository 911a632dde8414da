import type { CollectionSchema } from '#types/schema'
import { type Collection, columnOf, indexOf, indexSql, type KeyColumn, sqlIndexName } from './collection'
import type { Engine } from './engine'
import { keyAt } from './key'
import { decodeStored } from './values'

const batch = 1000

/** Brings the key columns and indexes of a collection to what the schema says. */
export function settleIndexes(engine: Engine, collection: Collection, entry: CollectionSchema): void {
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
    if (present.has(index.name)) continue
    engine.script(indexSql(collection, built))
    const shape = shapes.get(index.name) ?? ''
    engine.run('INSERT INTO catalog_indexes VALUES (?, ?, ?)', [collection.name, index.name, shape])
  }
}

/** Adds the key columns the indexes need, filled from the documents there are, and drops the others. */
function settleColumns(engine: Engine, collection: Collection, entry: CollectionSchema): void {
  const wanted = new Set(entry.indexes.flatMap((index) => index.fields.map(({ path }) => path)))
  for (const column of collection.columns.slice(1)) {
    if (wanted.has(column.path)) continue
    engine.script(`ALTER TABLE ${collection.table} DROP COLUMN ${column.column}`)
    engine.run('DELETE FROM catalog_columns WHERE collection = ? AND path = ?', [
      collection.name,
      column.path,
    ])
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
