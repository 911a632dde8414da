import { type Database, operators } from './database'
import { createInstanceCache } from './instance-cache'

/**
 * A screen that a phone confirms, and later its session. A guest's token has no document until somebody revokes it:
 * the document then is the revocation.
 */
export interface StoredSession {
  readonly _id: string
  readonly v: number
  readonly state: 'waiting' | 'confirmed' | 'used' | 'revoked'
  readonly kind: 'guest' | 'resident' | 'staff'
  /** Shown on the screen; `''` once it cannot be used any more. */
  readonly code: string
  readonly device: string
  /** The person key or staff id it belongs to; `''` until it is confirmed. */
  readonly who: string
  readonly post: string
  readonly startedAt: number
  readonly expiresAt: number
}

export interface Sessions {
  byId(id: string): Promise<StoredSession | null>
  insert(session: StoredSession): Promise<'inserted' | 'exists'>
  waitingWith(code: string, now: number): Promise<readonly StoredSession[]>
  /** True for the one caller that took the session from one state to the next. */
  step(
    id: string,
    from: StoredSession['state'],
    changes: Partial<Omit<StoredSession, '_id'>>,
  ): Promise<boolean>
  /** Kept for a minute: a revoked session is dead within it. */
  isRevoked(id: string, now: number): Promise<boolean>
  revoke(session: StoredSession): Promise<void>
  of(who: string, now: number): Promise<readonly StoredSession[]>
}

const MINUTE = 60_000
const MOST_SHOWN = 20
const standing = createInstanceCache<{ readonly revoked: boolean }>(MINUTE)

export function sessionsIn(database: Database): Sessions {
  const byId = async (id: string): Promise<StoredSession | null> =>
    (await database.get('sessions', id)) as StoredSession | null
  return {
    byId,
    insert: (session) => database.insert('sessions', { ...session }),
    waitingWith: async (code, now) => {
      const where = { code, state: 'waiting', expiresAt: operators().gt(now) }
      return (await database.find('sessions', { where, limit: 2 })) as readonly StoredSession[]
    },
    step: async (id, from, changes) =>
      (await database.update('sessions', { _id: id, state: from }, { set: changes })) > 0,
    isRevoked: async (id, now) => {
      const found = await standing.read(id, now, async () => ({
        revoked: (await byId(id))?.state === 'revoked',
      }))
      return found?.revoked ?? false
    },
    revoke: async (session) => {
      await database.put('sessions', session._id, { ...session, state: 'revoked', code: '' })
      standing.forget(session._id)
    },
    of: async (who, now) => {
      const where = { who, state: 'used', expiresAt: operators().gt(now) }
      return (await database.find('sessions', { where, limit: MOST_SHOWN })) as readonly StoredSession[]
    },
  }
}
