import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

export function hmac(key: string, data: string): string {
  return createHmac('sha256', key).update(data).digest('base64url')
}

/** Compares in constant time, so that a guess learns nothing from how long the answer took. */
export function sameDigest(left: string, right: string): boolean {
  const a = Buffer.from(left)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}

export function randomId(bytes = 16): string {
  return randomBytes(bytes).toString('base64url')
}

/** Letters and digits that cannot be mistaken for one another when read aloud or typed from a screen. */
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

export function randomCode(length: number): string {
  return Array.from({ length }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join('')
}

/** A code that follows from a digest: the same command shows the same code again. */
export function codeFrom(digest: string, length: number): string {
  const bytes = createHash('sha256').update(digest).digest().subarray(0, length)
  return Array.from(bytes, (byte) => CODE_LETTERS.charAt(byte % CODE_LETTERS.length)).join('')
}

export function randomWithin(milliseconds: number): number {
  return randomInt(Math.max(1, milliseconds))
}
