import { CloudError } from '../action'
import type { Faults } from '../faults'
import { opOf } from '../functions/call-outcome'
import type { FunctionHost } from '../functions/function-host'
import type { LocalPeople, LocalPerson } from '../people'
import { headerOf, readBody, type Exchange, type Route } from '../server/exchange'
import { JSON_TYPE, refusal, type Reply } from '../server/reply'
import { SESSION_FUNCTIONS } from '../session-names'
import { replyOf } from './access-route'
import type { ClientCall } from './client-call'
import { faultedCall } from './faulted-call'
import type { HttpCall } from './http-call'
import { SessionPathError, type PersonSessions } from './person-sessions'

const API_PREFIX = '/api/'
const PERSON_HEADER = 'x-local-person'

export interface ApiDependencies {
  readonly host: FunctionHost
  readonly client: ClientCall
  readonly http: HttpCall
  readonly sessions: PersonSessions
  readonly people: LocalPeople
  readonly faults: Faults
}

const LARGEST_BODY = 6 * 1024 * 1024

type Body = Readonly<Record<string, unknown>>

/** Short-cuts for scripts: with a person's name a call from the phone, without one an HTTP call through `web`. */
export function apiRoute(dependencies: ApiDependencies): Route {
  const asPerson = async (name: string, body: Body, person: LocalPerson): Promise<Reply> => {
    if (name === SESSION_FUNCTIONS.web) {
      return overHttp(dependencies, body, `Bearer ${await dependencies.sessions.token(person)}`)
    }
    const text = await dependencies.client(name, body, { openid: person.openid })
    return { status: 200, headers: { 'content-type': JSON_TYPE }, body: text }
  }

  return async (exchange) => {
    if (exchange.method !== 'POST') return refusal(405, 'METHOD_NOT_ALLOWED', 'Only POST')
    const name = exchange.path.slice(API_PREFIX.length)
    const config = dependencies.host.config(name)
    if (!config) return refusal(404, 'FUNCTION_NOT_FOUND', `There is no function "${name}"`)
    if (!config.client && !config.http)
      return refusal(403, 'PERMISSION_DENIED', `${name} takes no call from outside`)
    const body = await readJson(exchange)
    if (!body) return refusal(400, 'BAD_REQUEST', 'The body is not a JSON object')
    const personId = headerOf(exchange, PERSON_HEADER)
    const person = dependencies.people.find(personId)
    if (personId !== '' && !person) return refusal(404, 'UNKNOWN_PERSON', `Nobody here is "${personId}"`)
    const run = (): Promise<Reply> =>
      person
        ? asPerson(name, body, person)
        : overHttp(dependencies, body, headerOf(exchange, 'authorization'))
    return faultedCall(dependencies.faults, name, opOf(body), () => run().catch(failed))
  }
}

async function overHttp({ http }: ApiDependencies, body: Body, authorization: string): Promise<Reply> {
  const reply = await http(SESSION_FUNCTIONS.web, {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/json', ...(authorization === '' ? {} : { authorization }) },
    query: {},
    body: Buffer.from(JSON.stringify(body)),
  })
  return replyOf(reply)
}

function failed(error: unknown): Reply {
  if (error instanceof CloudError) {
    return refusal(error.code === 'PERMISSION_DENIED' ? 403 : 500, error.code, error.message)
  }
  if (error instanceof SessionPathError) return refusal(502, 'NO_SESSION', error.message)
  throw error
}

async function readJson(exchange: Exchange): Promise<Body | null> {
  try {
    const body = JSON.parse((await readBody(exchange, LARGEST_BODY)).toString('utf8')) as unknown
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
