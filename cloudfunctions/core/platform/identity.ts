import { hmac } from './digest'
import { secret } from './secrets'

/** Who WeChat says is calling. */
export interface Caller {
  readonly openid: string
  readonly appid: string
}

export interface CallIdentity {
  readonly requestId: string
  readonly caller: Caller | null
}

/**
 * Reads the call's own context and nothing else. The platform also copies these values into `process.env` and
 * leaves them there, where the next call would find its predecessor; the SDK's helpers fall back to that copy.
 */
export function identityOf(context: unknown): CallIdentity {
  const fields = isRecord(context) ? context : {}
  const values = environmentOf(fields)
  const openid = textOf(values, 'WX_OPENID')
  const requestId = textOf(fields, 'request_id') || 'unknown'
  return { requestId, caller: openid ? { openid, appid: textOf(values, 'WX_APPID') } : null }
}

/** A resident is known by a keyed hash; PERSON_KEY never rotates, or every stored person would be a stranger. */
export function personKeyOf(caller: Caller): string {
  return `v1.${hmac(secret('PERSON_KEY'), `${caller.appid}:${caller.openid}`)}`
}

/** Whoever comes with a key that its person has shut out is somebody new, and the same new somebody every time. */
export function strangerKeyOf(key: string, shutAt: number): string {
  return `v1.${hmac(secret('PERSON_KEY'), `shut:${shutAt}:${key}`)}`
}

function environmentOf(fields: Record<string, unknown>): Record<string, unknown> {
  return parsedJson(textOf(fields, 'environment')) ?? parsedPairs(textOf(fields, 'environ'))
}

function parsedJson(text: string): Record<string, unknown> | null {
  if (!text) return null
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    // The older form of the context is `K=V;K=V`.
    return null
  }
}

function parsedPairs(text: string): Record<string, unknown> {
  const pairs = text.split(';').map((pair): [string, string] => {
    const at = pair.indexOf('=')
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
  })
  return Object.fromEntries(pairs)
}

function textOf(values: Record<string, unknown>, key: string): string {
  const value = Object.hasOwn(values, key) ? values[key] : undefined
  return typeof value === 'string' ? value : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
