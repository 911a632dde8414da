import Libsql from 'libsql'
import { type Column, type Engine, UniqueViolation } from './engine'

interface Prepared {
  run(cells: readonly Column[]): { changes: number }
  get(cells: readonly Column[]): unknown
  all(cells: readonly Column[]): unknown[]
}

interface SqliteFailure {
  readonly code?: unknown
  readonly message?: unknown
}

const none: readonly Column[] = []

function explain(failure: unknown): unknown {
  const { code, message } = failure as SqliteFailure
  return typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT')
    ? new UniqueViolation(String(message))
    : failure
}

/**
 * Every parameter list is bound as one array: libsql ends the process on a lone Buffer, and on any
 * boolean, which the key columns never hold.
 */
export function openLibsql(path: string): Engine {
  const database = new Libsql(path)
  const prepared = new Map<string, Prepared>()
  if (path !== ':memory:') database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  database.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY')

  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    if (statement.reader) statement.raw()
    prepared.set(sql, statement)
    return statement
  }
  let depth = 0

  return {
    run(sql, cells = none) {
      try {
        return prepare(sql).run(cells).changes
      } catch (failure) {
        throw explain(failure)
      }
    },
    all: (sql, cells = none) => prepare(sql).all(cells) as Column[][],
    first: (sql, cells = none) => prepare(sql).get(cells) as Column[] | undefined,
    script(sql) {
      // A changed table makes prepared statements stale.
      prepared.clear()
      database.exec(sql)
    },
    atomically(work) {
      if (depth > 0) return work()
      depth += 1
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (failure) {
        database.exec('ROLLBACK')
        throw failure
      } finally {
        depth -= 1
      }
    },
    close() {
      prepared.clear()
      database.close()
    },
  }
}
