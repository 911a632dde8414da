export interface QueryRecord {
  readonly collection: string
  readonly action: string
  readonly plan: 'exact' | 'candidates' | 'scan'
  readonly index: string | null
  /** Rows the engine stepped over, or documents the judge was handed. */
  readonly rowsRead: number
  readonly returned: number
}

/** What the database was asked and what it cost, for budgets and for the page of the local cloud. */
export interface Meter {
  readonly requests: Readonly<Record<string, number>>
  /** The newest last. */
  readonly queries: readonly QueryRecord[]
  reset(): void
}

export interface Recorder extends Meter {
  request(action: string): void
  query(record: QueryRecord): void
}

const kept = 200

export function openMeter(): Recorder {
  let requests: Record<string, number> = {}
  let queries: QueryRecord[] = []
  return {
    get requests() {
      return requests
    },
    get queries() {
      return queries
    },
    reset() {
      requests = {}
      queries = []
    },
    request(action) {
      requests[action] = (requests[action] ?? 0) + 1
    },
    query(record) {
      queries.push(record)
      if (queries.length > kept) queries.shift()
    },
  }
}
