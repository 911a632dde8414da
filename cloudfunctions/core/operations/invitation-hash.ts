import { sha256 } from '../platform/digest'

/** People type it from paper: blanks and dashes between its groups do not count. */
export function invitationHash(code: string): string {
  const plain = code.trim()
  return sha256(
    /^[0-9A-Za-z]{4}([\s-][0-9A-Za-z]{4})+$/u.test(plain)
      ? plain.replace(/[\s-]/gu, '').toUpperCase()
      : plain,
  )
}
