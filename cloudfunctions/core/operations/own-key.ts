import { hmac } from '../platform/digest'
import { personKeyOf } from '../platform/identity'
import { secret } from '../platform/secrets'
import type { Call } from './operation'

/** The key of this very phone or browser, whoever it acts as; null for a screen to which a phone lent its identity. */
export function ownKeyOf({ caller, claims }: Pick<Call, 'caller' | 'claims'>): string | null {
  if (caller) return personKeyOf(caller)
  return claims?.kind === 'guest' ? claims.who : null
}

/** How a list names a key, which itself is never shown. */
export function deviceIdOf(key: string): string {
  return hmac(secret('PERSON_KEY'), `device:${key}`).slice(0, 20)
}

/** People type it from paper: case, blanks and dashes do not count. */
export function recoveryHash(code: string): string {
  return hmac(secret('PERSON_KEY'), `recovery:${code.replace(/[\s-]/gu, '').toUpperCase()}`)
}
