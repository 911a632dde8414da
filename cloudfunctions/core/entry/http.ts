import type { Answer, Refusal } from '#types/refusal'
import { setting } from '../platform/secrets'

export interface HttpCall {
  readonly method: string
  readonly origin: string
  readonly token: string
  readonly body: unknown
}

export interface HttpReply {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isBase64Encoded: false
}

/** A client reads the body; the number is for what stands between. */
const STATUS: Partial<Record<Refusal, number>> = {
  bad_input: 400,
  unknown_operation: 400,
  sign_in_needed: 401,
  session_expired: 401,
  not_allowed: 403,
  wrong_transport: 403,
  not_found: 404,
  board_unknown: 404,
  changed_meanwhile: 409,
  too_large: 413,
  contract_outdated: 426,
  too_many: 429,
  internal: 500,
}
const REFUSED = 422
const PREFLIGHT_SECONDS = '600'

/** Any shape may arrive; what is not there reads as empty. */
export function readHttp(event: unknown): HttpCall {
  const fields = record(event)
  const headers = lowered(record(fields.headers))
  const authorization = /^Bearer ([\w.-]{1,2000})$/u.exec(headers.authorization ?? '')
  return {
    method: typeof fields.httpMethod === 'string' ? fields.httpMethod.toUpperCase() : '',
    origin: headers.origin ?? '',
    token: authorization?.[1] ?? '',
    body: parsed(fields.body, fields.isBase64Encoded === true),
  }
}

export function replyTo(call: HttpCall, answer: Answer<unknown>): HttpReply {
  return {
    statusCode: answer.ok ? 200 : (STATUS[answer.code] ?? REFUSED),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...allowed(call.origin),
    },
    body: JSON.stringify(answer),
    isBase64Encoded: false,
  }
}

export function replyToPreflight(call: HttpCall): HttpReply {
  const grants = {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': PREFLIGHT_SECONDS,
  }
  const origin = allowed(call.origin)
  const known = Object.keys(origin).length > 0
  return {
    statusCode: known ? 204 : 403,
    headers: known ? { ...origin, ...grants } : {},
    body: '',
    isBase64Encoded: false,
  }
}

/** The H5 client shares our origin and needs none of this; others are listed by name. */
function allowed(origin: string): Record<string, string> {
  const listed = setting('WEB_ORIGINS').split(',').filter(Boolean)
  return listed.includes(origin) ? { 'access-control-allow-origin': origin, vary: 'origin' } : {}
}

function parsed(body: unknown, encoded: boolean): unknown {
  if (typeof body !== 'string') return null
  try {
    return JSON.parse(encoded ? Buffer.from(body, 'base64').toString('utf8') : body)
  } catch {
    // Not JSON is an empty envelope, which is then refused by its missing fields.
    return null
  }
}

function lowered(headers: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts.map(([name, value]) => [name.toLowerCase(), value]))
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
