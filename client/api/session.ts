import type { SessionGiven } from '#types/session'
import { forget, keep, kept } from '../platform/storage'

const KEY = 'yimixian.session'

/** Who the browser acts as. WeChat needs none: its calls carry the openid. */
export interface Session {
  readonly token: string
  readonly kind: SessionGiven['kind']
  readonly name?: string
  readonly post?: string
  /** Absent in what an earlier release kept. */
  readonly expiresAt?: number
}

function isSession(value: unknown): value is Session {
  return typeof value === 'object' && value !== null && 'token' in value && typeof value.token === 'string'
}

export function currentSession(): Session | null {
  const value = kept(KEY)
  return isSession(value) ? value : null
}

export function keepSession(given: SessionGiven): Session {
  const session: Session = { token: given.token, kind: given.kind, expiresAt: given.expiresAt }
  keep(KEY, session)
  return session
}

export function dropSession(): void {
  forget(KEY)
}
