import type { Faults } from '../faults'
import { opOf } from '../functions/call-outcome'
import type { AccessReply, AccessRequest } from '../functions/http-access'
import { readBody, type Exchange, type Route } from '../server/exchange'
import type { Reply } from '../server/reply'
import { faultedCall } from './faulted-call'
import type { HttpCall } from './http-call'

const LARGEST_BODY = 6 * 1024 * 1024

/** `/<function>` and everything below it, for functions bound to HTTP access. */
export function accessRoute(http: HttpCall, faults: Faults): Route {
  return async (exchange) => {
    const [, name = ''] = exchange.path.split('/')
    const request = await accessRequest(exchange, `/${name}`)
    const op = opOf({ body: request.body.toString('utf8') })
    return faultedCall(faults, name, op, async () => replyOf(await http(name, request)))
  }
}

async function accessRequest(exchange: Exchange, below: string): Promise<AccessRequest> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(exchange.request.headers)) headers[name] = String(value)
  return {
    method: exchange.method,
    path: exchange.path.slice(below.length) || '/',
    headers: { ...headers, 'x-forwarded-for': '127.0.0.1' },
    query: Object.fromEntries(exchange.query),
    body: await readBody(exchange, LARGEST_BODY),
  }
}

export function replyOf(reply: AccessReply): Reply {
  return { status: reply.statusCode, headers: reply.headers, body: reply.body }
}
