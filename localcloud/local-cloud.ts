import { join } from 'node:path'
import { createCallLog } from './call-log'
import { accessRoute } from './calls/access-route'
import { apiRoute } from './calls/api-route'
import { clientCalls } from './calls/client-call'
import { httpCalls } from './calls/http-call'
import { personSessions } from './calls/person-sessions'
import { createClock, type Clock } from './clock'
import { controlApi } from './control/control-api'
import { controlRoute } from './control/control-route'
import { refuseRealCredentials } from './credentials'
import { openDatabase } from './database/database'
import type { Meter } from './database/meter'
import { createFaults, type Faults } from './faults'
import type { AccessReply, AccessRequest } from './functions/http-access'
import { createFunctionHost } from './functions/function-host'
import { functionSurroundings } from './functions/function-surroundings'
import { invokeActions } from './functions/invoke-action'
import { createTimers, type TimerResult } from './functions/timers'
import { createFunctionLog } from './functions/function-log'
import type { LocalCloudOptions } from './local-cloud-options'
import { openApiActions } from './openapi/openapi-actions'
import { createOpenApiRecorder, type OpenApiRecorder } from './openapi/recorder'
import { createPeople, type LocalPeople } from './people'
import { localSecrets } from './secrets'
import { adminRoute } from './server/admin-route'
import { startHttpServer } from './server/http-server'
import { router } from './server/router'
import { staticRoute } from './server/static-route'
import { diskObjects, memoryObjects } from './storage/object-store'
import { storageActions } from './storage/storage-actions'
import { storageRoute } from './storage/storage-route'
import { storageSigner } from './storage/storage-signature'
import { asCaller, type AsCaller } from './calls/as-caller'

export interface LocalCloud {
  readonly origin: string
  readonly port: number
  readonly adminUrl: string
  readonly clock: Clock
  readonly people: LocalPeople
  readonly faults: Faults
  readonly recorder: OpenApiRecorder
  readonly meter: Meter
  /** As the mini-program of this person (or openid), or with null as another function would. */
  invoke(functionName: string, event: Readonly<Record<string, unknown>>, as: AsCaller): Promise<unknown>
  /** As the HTTP access service. */
  http(functionName: string, request: Partial<AccessRequest>): Promise<AccessReply>
  runTimer(name: string): Promise<TimerResult>
  /** As fresh as at the first start: no documents, files, pushes, faults, and real time. */
  reset(): Promise<void>
  stop(): Promise<void>
}

/** What the control page may do: everything but stopping the cloud it is served by. */
export type LocalCloudControls = Omit<LocalCloud, 'origin' | 'port' | 'adminUrl' | 'stop'>

const MEMORY = ':memory:'
const ROOT = join(__dirname, '..')
const SECOND = 1000
const ANY_REQUEST: AccessRequest = { method: 'POST', path: '/', headers: {}, query: {}, body: Buffer.alloc(0) }

/** Starts a whole cloud in this process: nothing of it can be reached from another machine. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  refuseRealCredentials(process.env)
  const inMemory = options.data === MEMORY
  const warn = (text: string): void => {
    if (!options.quiet) process.stderr.write(`${text}\n`)
  }
  const secrets = localSecrets(options.data)
  let origin = ''
  const started: { now: () => number } = { now: Date.now }
  const now = (): number => started.now()

  const log = createFunctionLog(now, options.quiet ?? false)
  const calls = createCallLog()
  const host = createFunctionHost({
    root: options.functionsRoot ?? join(ROOT, 'dist', 'cloudfunctions'),
    calls,
    now,
    surroundings: functionSurroundings({ origin: () => origin, now, log, secrets, extra: options.env ?? {} }),
  })
  const timers = createTimers(host, now())
  const clock = createClock(timers)
  started.now = clock.now

  const database = await openDatabase({
    path: inMemory ? MEMORY : join(options.data, 'database.sqlite'),
    ...(options.schema ? { schema: options.schema } : {}),
    unindexed: options.unindexed ?? 'warn',
    now,
    warn,
  })
  const storage = {
    objects: inMemory ? memoryObjects() : diskObjects(join(options.data, 'files')),
    signer: storageSigner(secrets.STORAGE_KEY, now),
    now,
  }
  const recorder = createOpenApiRecorder(now)
  const people = createPeople(options.people ?? [])
  const faults = createFaults()
  const client = clientCalls(host)
  const http = httpCalls(host, now)
  const sessions = personSessions(client, http, now)

  const reset = async (): Promise<void> => {
    await database.reset()
    storage.objects.clear()
    for (const part of [recorder, faults, calls, log]) part.clear()
    sessions.forget()
    timers.reset()
    clock.reset()
    host.unload()
    await options.onReset?.()
  }

  const cloud: LocalCloudControls = {
    clock,
    people,
    faults,
    recorder,
    meter: database.meter,
    invoke: async (name, event, as) => {
      const identity = asCaller(people, as)
      const text = identity ? await client(name, event, identity) : await host.call(name, event, 'server', null)
      return JSON.parse(text) as unknown
    },
    http: (name, request) => http(name, { ...ANY_REQUEST, ...request }),
    runTimer: (name) => timers.run(name, clock.now()),
    reset,
  }
  const route = router({
    admin: adminRoute({
      actions: { ...database.actions, ...storageActions(storage), ...invokeActions(host), ...openApiActions(recorder) },
      faults,
      origin: () => origin,
      seen: (action, call) => {
        if (call !== '' && action.startsWith('database.')) calls.countRequest(call)
      },
      warn,
    }),
    storage: storageRoute(storage),
    api: apiRoute({ host, client, http, sessions, people, faults }),
    access: accessRoute(http, faults),
    control: controlRoute(
      controlApi({
        cloud,
        sessions,
        logs: log.list,
        calls: calls.list,
        data: database.inspect,
        collections: database.collections,
        timers: timers.names,
      }),
    ),
    client: staticRoute(options.h5Root ?? join(ROOT, 'dist', 'h5'), '', {
      fallback: true,
      absent: 'Nothing is here. The browser client is built by: npm run build:h5',
    }),
    isBound: (name) => host.config(name)?.http ?? false,
  })
  const server = await startHttpServer(options.port ?? 0, route, warn).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  origin = `http://127.0.0.1:${server.port}`
  const secondHand = (options.timers ?? !inMemory)
    ? setInterval(() => void clock.tick().catch((error: unknown) => warn(String(error))), SECOND).unref()
    : undefined

  return {
    ...cloud,
    origin,
    port: server.port,
    adminUrl: `${origin}/admin`,
    stop: async () => {
      clearInterval(secondHand)
      await server.stop()
      await database.close()
    },
  }
}
