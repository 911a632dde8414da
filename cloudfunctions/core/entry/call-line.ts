import type { Actor } from '#types/people'
import { setting } from '../platform/secrets'
import type { Made } from '../store/database'

export interface CallLine {
  readonly requestId: string
  readonly op: string
  readonly outcome: string
  readonly ms: number
  readonly made: Made
  readonly actor: Actor | null
}

const MARK = 6

/** One line a call. It never holds input, words or an openid; six characters tell two people apart in one incident. */
export function logCall({ requestId, op, outcome, ms, made, actor }: CallLine): void {
  const version = setting('APP_VERSION') || 'unversioned'
  console.log(
    JSON.stringify({
      rid: requestId,
      op,
      outcome,
      ms,
      db: made.requests,
      effects: made.effects,
      version,
      who: markOf(actor),
    }),
  )
}

/** A bug: the only place where a stack is written, and it goes to the log alone. */
export function logBug(requestId: string, op: string, error: unknown): void {
  const stack = error instanceof Error ? error.stack : String(error)
  console.error(JSON.stringify({ rid: requestId, op, bug: stack }))
}

function markOf(actor: Actor | null): string {
  if (actor === null) return ''
  if (actor.kind === 'system') return actor.job
  const key = actor.kind === 'resident' ? actor.personKey : actor.staffId
  return key.replace(/^\w\d\./u, '').slice(0, MARK)
}
