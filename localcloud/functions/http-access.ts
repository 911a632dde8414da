import { randomUUID } from 'node:crypto'
import { LOCAL_APP_ID, LOCAL_ENV } from './context'

/** An HTTP request as it reaches the access service. */
export interface AccessRequest {
  readonly method: string
  /** Below the function's own prefix, `/` at least. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface AccessReply {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Text bodies above this are refused before the function is called. */
export const LARGEST_TEXT_BODY = 100 * 1024

const TEXT = /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded))/

export function accessEvent(request: AccessRequest, now: number): Record<string, unknown> {
  const isText = request.body.length === 0 || TEXT.test(request.headers['content-type'] ?? 'text/plain')
  return {
    path: request.path,
    httpMethod: request.method,
    headers: request.headers,
    queryStringParameters: request.query,
    requestContext: {
      requestId: randomUUID(),
      envId: LOCAL_ENV,
      appId: LOCAL_APP_ID,
      uin: '0',
      timestamp: now,
    },
    body: request.body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'
const TEXT_TYPE = 'text/plain; charset=utf-8'

/** An answer with a statusCode is a whole HTTP answer; any other object is sent as JSON. */
export function accessReply(reply: string): AccessReply {
  const answer = JSON.parse(reply) as unknown
  if (isIntegration(answer)) return integrationReply(answer)
  const isText = typeof answer === 'string'
  const headers = { 'content-type': isText ? TEXT_TYPE : JSON_TYPE }
  return { statusCode: 200, headers, body: Buffer.from(isText ? answer : reply) }
}

function integrationReply(answer: Integration): AccessReply {
  const { body: given } = answer
  const isText = typeof given === 'string'
  const headers: Record<string, string> = { 'content-type': isText ? TEXT_TYPE : JSON_TYPE }
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    headers[name.toLowerCase()] = String(value)
  const body = isText ? given : JSON.stringify(given ?? '')
  const encoding = answer.isBase64Encoded === true ? 'base64' : 'utf8'
  return { statusCode: answer.statusCode, headers, body: Buffer.from(body, encoding) }
}

interface Integration {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly isBase64Encoded?: boolean
}

function isIntegration(answer: unknown): answer is Integration {
  return (
    typeof answer === 'object' && answer !== null && typeof (answer as Integration).statusCode === 'number'
  )
}
