/** How a function was reached. */
export type CallKind = 'client' | 'server' | 'http' | 'timer'

export interface CallRecord {
  readonly requestId: string
  readonly at: number
  readonly functionName: string
  readonly kind: CallKind
  readonly op: string
  readonly openid: string | null
  /** `ok`, the code of a refusal, or the code of a failure. */
  readonly outcome: string
  readonly ms: number
  /** Database requests this one call made. */
  readonly requests: number
}

export interface CallLog {
  list(): readonly CallRecord[]
  add(record: CallRecord): void
  /** Counts one database request for the call that made it. */
  countRequest(requestId: string): void
  takeCount(requestId: string): number
  clear(): void
}

const KEPT = 200

export function createCallLog(): CallLog {
  let records: CallRecord[] = []
  const counts = new Map<string, number>()
  return {
    list: () => records,
    add: (record) => {
      records = [...records.slice(-(KEPT - 1)), record]
    },
    countRequest: (requestId) => {
      counts.set(requestId, (counts.get(requestId) ?? 0) + 1)
    },
    takeCount: (requestId) => {
      const count = counts.get(requestId) ?? 0
      counts.delete(requestId)
      return count
    },
    clear: () => {
      records = []
      counts.clear()
    },
  }
}
