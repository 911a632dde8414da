import { call } from './call'
import { currentSession, keepSession } from './session'
import type { Session } from './session'

const DAY = 86_400_000
/** A guest who comes back once in three months stays the same guest for good. */
const EARLY = 90 * DAY

const isOld = ({ kind, expiresAt = 0 }: Session, now: number): boolean =>
  kind === 'guest' && expiresAt - now < EARLY

/** A guest's own cases hang on this token: it is exchanged long before it ends. A lost answer is asked for next time. */
export async function renewGuest(now: number): Promise<void> {
  const session = currentSession()
  if (session === null || !isOld(session, now)) return
  const given = await call('web', 'session.renew', {})
  if (given.ok) keepSession(given.value)
}
