import type { Clock } from '../clock'
import type { Database } from '../database/database'
import type { LocalPerson } from '../people'
import type { LocalCloudControls } from '../running-cloud'
import { readFaults } from '../fault-input'
import { readAnswer } from '../openapi/answer-input'
import { HOME_PATH, SESSION_STORAGE_KEY } from '../session-names'
import type { PersonSessions } from '../calls/person-sessions'
import type { FunctionLog } from '../functions/function-log'
import type { CallLog } from '../call-log'
import type { Timers } from '../functions/timers'

/** What the control page asks of the running local cloud. */
export interface ControlDependencies {
  readonly cloud: LocalCloudControls
  readonly sessions: PersonSessions
  readonly log: FunctionLog
  readonly calls: CallLog
  readonly database: Pick<Database, 'inspect' | 'collections'>
  readonly timers: Timers
}

export class ControlInputError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ControlInputError'
  }
}

export type Fields = Readonly<Record<string, unknown>>
export type Endpoint = (input: Fields, query: URLSearchParams) => unknown

const NEWEST = 200
const PAGE = 20

/** Every control endpoint by method and path; a handler answers what is sent as JSON. */
export function controlApi(dependencies: ControlDependencies): Readonly<Record<string, Endpoint>> {
  const { cloud, sessions } = dependencies
  const nameOf = (openid: unknown): string =>
    (typeof openid === 'string' && cloud.people.byOpenid(openid)?.label) || ''

  return {
    'GET /_local/people': () => ({ people: cloud.people.list(), key: SESSION_STORAGE_KEY }),
    'POST /_local/enter': async (input) => {
      const person = personOf(cloud, input.person)
      const session = await sessions.enter(person)
      return { key: SESSION_STORAGE_KEY, session, to: target(input.to, person) }
    },
    'GET /_local/clock': () => face(cloud.clock),
    'POST /_local/clock': async (input) => {
      const timers = await moveClock(cloud.clock, input)
      return { ...face(cloud.clock), timers }
    },
    'GET /_local/calls': () => ({
      calls: [...dependencies.calls.list()]
        .reverse()
        .map((call) => ({ ...call, person: nameOf(call.openid) })),
    }),
    'GET /_local/pushes': () => ({
      pushes: [...cloud.recorder.calls()]
        .slice(-NEWEST)
        .reverse()
        .map((call) => ({ ...call, person: nameOf((call.data as Fields | null)?.touser) })),
    }),
    'GET /_local/data': (_, query) => {
      const collection = query.get('collection')
      if (!collection) return { collections: dependencies.database.collections() }
      const limit = Math.min(Number(query.get('limit') ?? PAGE) || PAGE, 100)
      const after = query.get('after')
      return {
        collection,
        ...dependencies.database.inspect(collection, after ? { limit, after } : { limit }),
      }
    },
    'POST /_local/reset': async () => {
      await cloud.reset()
      return { ok: true }
    },
    'GET /_local/faults': () => ({ faults: cloud.faults.list() }),
    'POST /_local/faults': (input) => {
      const seed = input.seed
      cloud.faults.set(readFaults(input.faults), typeof seed === 'number' ? seed : undefined)
      return { faults: cloud.faults.list() }
    },
    'GET /_local/logs': () => ({ lines: [...dependencies.log.list()].reverse() }),
    'GET /_local/openapi': () => ({ answers: cloud.recorder.answers() }),
    'POST /_local/openapi': (input) => {
      const answer = readAnswer(input.answer)
      if (typeof input.apiName !== 'string' || answer === 'unreadable') {
        throw new ControlInputError(
          'apiName and answer {kind: ok | refused | rateLimited | timeout} are needed',
        )
      }
      cloud.recorder.answer(input.apiName, answer)
      return { answers: cloud.recorder.answers() }
    },
    'GET /_local/meter': () => ({ requests: cloud.meter.requests, queries: cloud.meter.queries }),
    'GET /_local/timer': () => ({ timers: dependencies.timers.names() }),
    'POST /_local/timer': (input) => cloud.runTimer(String(input.name)),
  }
}

function personOf(cloud: LocalCloudControls, id: unknown): LocalPerson {
  const person = typeof id === 'string' ? cloud.people.find(id) : undefined
  if (!person) throw new ControlInputError(`Nobody here is "${String(id)}"`)
  return person
}

/** Only a path of this site: anything else would make the switcher a way out to another site. */
function target(to: unknown, person: LocalPerson): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : HOME_PATH[person.kind]
}

function face(clock: Clock): { readonly now: number; readonly frozen: boolean; readonly real: number } {
  return { now: clock.now(), frozen: clock.frozen(), real: Date.now() }
}

async function moveClock(clock: Clock, input: Fields): Promise<unknown> {
  if (input.frozen === true) clock.freeze()
  if (input.frozen === false) clock.release()
  if (input.reset === true) clock.reset()
  if (typeof input.set === 'number') return (await clock.set(input.set)).timers
  if (typeof input.advance === 'number') return (await clock.advance(input.advance)).timers
  return []
}
