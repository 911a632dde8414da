import type { IndexSchema } from '#types/schema'

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

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

export const sqlIndexName = (collection: Collection, index: string): string =>
  index === '_id_' ? `${collection.table}_id` : quote(`${collection.table} ${index}`)

export const columnOf = (path: string, number: number, regular: boolean): KeyColumn => ({
  path,
  segments: path.split('.'),
  column: `k${number}`,
  regular,
})

export function indexOf(collection: Collection, index: IndexSchema): Index {
  const fields = index.fields.flatMap(({ path, direction }) => {
    const column = collection.columns.find((known) => known.path === path)
    return column === undefined ? [] : [{ column, direction }]
  })
  return { name: index.name, unique: index.unique ?? false, fields }
}

export function indexSql(collection: Collection, index: Index): string {
  const fields = index.fields.map(({ column, direction }) => column.column + (direction < 0 ? ' DESC' : ''))
  const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX'
  const name = sqlIndexName(collection, index.name)
  return `CREATE ${kind} ${name} ON ${collection.table} (${fields.join(', ')})`
}
