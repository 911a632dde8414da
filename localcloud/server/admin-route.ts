import { randomUUID } from 'node:crypto'
import { CloudError, type ActionBody, type ActionHandler } from '../action'
import type { Faults } from '../faults'
import { CALL_HEADER } from '../functions/current-call'
import { BYTES_ACTION } from '../openapi/openapi-actions'
import { headerOf, readBody, type Exchange, type Route } from './exchange'
import { readMultipart } from './multipart'
import { DROPPED, JSON_TYPE, jsonReply, type Reply } from './reply'

export interface AdminDependencies {
  readonly actions: Readonly<Record<string, ActionHandler>>
  readonly faults: Faults
  readonly origin: () => string
  /** Told of every action, with the call of a function that made it. */
  readonly seen: (action: string, call: string) => void
  readonly warn: (text: string) => void
}

const LARGEST_REQUEST = 32 * 1024 * 1024

/** The SDK's wire: one address, an action name in the body, HTTP 200 whatever happens. */
export function adminRoute(dependencies: AdminDependencies): Route {
  const { actions, faults, seen } = dependencies
  const run = async (body: ActionBody, requestId: string): Promise<Reply> => {
    try {
      if (!Object.hasOwn(actions, body.action)) {
        throw new CloudError('INVALID_ACTION', `The local cloud does not emulate the action "${body.action}"`)
      }
      const fields = await actions[body.action]?.(body, { requestId, origin: dependencies.origin() })
      const bytes = fields?.bytes
      if (body.action === BYTES_ACTION && Buffer.isBuffer(bytes)) {
        return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes }
      }
      return jsonReply(200, { requestId, ...fields })
    } catch (error) {
      return failure(requestId, error, dependencies.warn)
    }
  }

  return async (exchange) => {
    const requestId = randomUUID()
    const body = await readAction(exchange)
    if (!body)
      return failure(
        requestId,
        new CloudError('INVALID_PARAM', 'The body names no action'),
        dependencies.warn,
      )
    seen(body.action, headerOf(exchange, CALL_HEADER))
    const result = await faults.around(body.action, () => run(body, requestId))
    if (result.kind === 'answered') return result.reply
    if (result.kind === 'dropped') return DROPPED
    return jsonReply(200, { requestId, ...result.failure })
  }
}

async function readAction(exchange: Exchange): Promise<ActionBody | null> {
  const body = headerOf(exchange, 'content-type').startsWith('multipart/')
    ? await readForm(exchange)
    : parse((await readBody(exchange, LARGEST_REQUEST)).toString('utf8'))
  return typeof body?.action === 'string' ? (body as ActionBody) : null
}

async function readForm(exchange: Exchange): Promise<Record<string, unknown>> {
  const parts = await readMultipart(exchange, LARGEST_REQUEST)
  return Object.fromEntries(
    parts.map((part) => [part.name, part.isFile ? part.bytes : part.bytes.toString('utf8')]),
  )
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown> | null
  } catch {
    return null
  }
}

function failure(requestId: string, error: unknown, warn: (text: string) => void): Reply {
  if (!(error instanceof CloudError))
    warn(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const code = error instanceof CloudError ? error.code : 'SYS_ERR'
  const message = error instanceof Error ? error.message : String(error)
  // The SDK reads a bytes answer as JSON only under exactly this content type.
  return {
    status: 200,
    headers: { 'content-type': JSON_TYPE },
    body: JSON.stringify({ requestId, code, message }),
  }
}
