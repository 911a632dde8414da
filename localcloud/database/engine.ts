import type { Cell } from './key'

/** What SQLite gives back. */
export type Column = Cell | null

/** The embedded SQL engine, small enough to be replaced. Calls are synchronous: an answer is durable. */
export interface Engine {
  /** Answers how many rows changed. Throws `UniqueViolation`. */
  run(sql: string, cells?: readonly Column[]): number
  all(sql: string, cells?: readonly Column[]): Column[][]
  first(sql: string, cells?: readonly Column[]): Column[] | undefined
  script(sql: string): void
  /** All of the work or none of it; the work itself stays synchronous. */
  atomically<T>(work: () => T): T
  close(): void
}

/** A unique index refused a row; `detail` names the table and columns. */
export class UniqueViolation extends Error {
  constructor(readonly detail: string) {
    super(`unique index refused a row: ${detail}`)
    this.name = 'UniqueViolation'
  }
}
