import * as z from 'zod/mini'
import { hmac, sameDigest } from './digest'
import { secret } from './secrets'

/** What a bearer token says. `who` is a person key for residents and a staff id for staff. */
const claimsSchema = z.strictObject({
  kind: z.enum(['guest', 'resident', 'staff']),
  id: z.string(),
  who: z.string(),
  post: z.exactOptional(z.string()),
  startedAt: z.number(),
  expiresAt: z.number(),
})
export type Claims = z.infer<typeof claimsSchema>

const DAY = 86_400_000
export const GUEST_LIFE = 180 * DAY
export const SCREEN_LIFE = DAY / 2

export function signToken(claims: Claims): string {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
  return `${body}.${hmac(secret('SESSION_KEY'), body)}`
}

/** The claims, or why the token does not count. */
export function readToken(token: string, now: number): Claims | 'forged' | 'expired' {
  const [body = '', signature = '', ...rest] = token.split('.')
  if (rest.length > 0 || !sameDigest(signature, hmac(secret('SESSION_KEY'), body))) return 'forged'
  const claims = claimsSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  if (!claims.success) return 'forged'
  return claims.data.expiresAt > now ? claims.data : 'expired'
}
