import { join } from 'node:path'
import { CloudError } from '../action'
import { SessionPathError } from '../calls/person-sessions'
import { FaultInputError } from '../fault-input'
import { UnknownTimerError } from '../functions/timers'
import { readBody, type Exchange, type Route } from '../server/exchange'
import { jsonReply, refusal, type Reply } from '../server/reply'
import { staticRoute } from '../server/static-route'
import { ControlInputError, type Endpoint, type Fields } from './control-api'

const CONTROL_PREFIX = '/_local'

const LARGEST_BODY = 1024 * 1024
const EXPECTED = [ControlInputError, FaultInputError, UnknownTimerError, SessionPathError, CloudError]

export function controlRoute(api: Readonly<Record<string, Endpoint>>): Route {
  const page = staticRoute(join(__dirname, 'page'), CONTROL_PREFIX, { fallback: false, absent: 'Not Found' })
  return async (exchange) => {
    if (exchange.path === CONTROL_PREFIX) return { status: 302, headers: { location: '/_local/' }, body: '' }
    const name = `${exchange.method} ${exchange.path}`
    const endpoint = Object.hasOwn(api, name) ? api[name] : undefined
    return endpoint ? answer(endpoint, exchange) : page(exchange)
  }
}

async function answer(endpoint: Endpoint, exchange: Exchange): Promise<Reply> {
  try {
    const input = exchange.method === 'POST' ? await readInput(exchange) : {}
    return jsonReply(200, await endpoint(input, exchange.query))
  } catch (error) {
    if (!EXPECTED.some((kind) => error instanceof kind)) throw error
    const { name, message } = error as Error
    return refusal(error instanceof SessionPathError ? 502 : 400, name, message)
  }
}

async function readInput(exchange: Exchange): Promise<Fields> {
  const text = (await readBody(exchange, LARGEST_BODY)).toString('utf8')
  if (text === '') return {}
  try {
    const input = JSON.parse(text) as unknown
    if (typeof input === 'object' && input !== null) return input as Fields
  } catch {
    // Falls through to the one sentence for every body that cannot be read.
  }
  throw new ControlInputError('The body is not a JSON object')
}
