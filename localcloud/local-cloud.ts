import { join } from 'node:path'
import { createCallLog } from './call-log'
import { asCaller } from './calls/as-caller'
import { clientCalls } from './calls/client-call'
import { httpCalls } from './calls/http-call'
import { personSessions } from './calls/person-sessions'
import { createClock } from './clock'
import { refuseRealCredentials } from './credentials'
import { openDatabase } from './database/database'
import { createFaults } from './faults'
import { createFunctionHost } from './functions/function-host'
import { createFunctionLog } from './functions/function-log'
import { functionSurroundings } from './functions/function-surroundings'
import type { AccessRequest } from './functions/http-access'
import { createTimers } from './functions/timers'
import { MEMORY, settingsOf, type LocalCloudOptions } from './local-cloud-options'
import { routesOf } from './local-cloud-routes'
import { createOpenApiRecorder } from './openapi/recorder'
import { createPeople } from './people'
import type { LocalCloud, LocalCloudControls } from './running-cloud'
import { localSecrets } from './secrets'
import { startHttpServer } from './server/http-server'
import { diskObjects, memoryObjects } from './storage/object-store'
import { storageSigner } from './storage/storage-signature'

export type { LocalCloud } from './running-cloud'

const SECOND = 1000
const ANY_REQUEST: AccessRequest = {
  method: 'POST',
  path: '/',
  headers: {},
  query: {},
  body: Buffer.alloc(0),
}

/** Starts a whole cloud in this process: nothing of it can be reached from another machine. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  refuseRealCredentials(process.env)
  const settings = settingsOf(options)
  const inMemory = settings.data === MEMORY
  const secrets = localSecrets(settings.data)
  // Both are known only further down, and read only by calls that come later.
  const late = { origin: '', now: Date.now }
  const now = (): number => late.now()
  const origin = (): string => late.origin

  const log = createFunctionLog(now, settings.quiet)
  // Kept with the functions' lines, so that the control page shows it when the terminal is quiet.
  const own = log.consoleFor('local-cloud')
  const warn = (text: string): void => own.warn(text)
  const calls = createCallLog()
  const host = createFunctionHost({
    root: settings.functionsRoot,
    calls,
    now,
    surroundings: functionSurroundings({ origin, now, log, secrets, extra: settings.env }),
  })
  const timers = createTimers(host, now())
  const clock = createClock(timers)
  late.now = () => clock.now()

  const database = openDatabase({
    path: inMemory ? MEMORY : join(settings.data, 'database.sqlite'),
    ...(settings.schema ? { schema: settings.schema } : {}),
    unindexed: settings.unindexed,
    now,
    warn,
  })
  const storage = {
    objects: inMemory ? memoryObjects() : diskObjects(join(settings.data, 'files')),
    signer: storageSigner(secrets.STORAGE_KEY, now),
    now,
  }
  const recorder = createOpenApiRecorder(now)
  const people = createPeople(settings.people)
  const faults = createFaults()
  const client = clientCalls(host)
  const http = httpCalls(host, now)
  const sessions = personSessions(client, http, now)

  const controls: LocalCloudControls = {
    clock,
    people,
    faults,
    recorder,
    meter: database.meter,
    invoke: async (name, event, as) => {
      const identity = asCaller(people, as)
      const text = identity
        ? await client(name, event, identity)
        : await host.call(name, event, 'server', null)
      return JSON.parse(text) as unknown
    },
    http: (name, request) => http(name, { ...ANY_REQUEST, ...request }),
    runTimer: (name) => timers.run(name, clock.now()),
    restartFunctions: () => host.unload(),
    reset: async () => {
      database.reset()
      database.meter.reset()
      storage.objects.clear()
      for (const part of [recorder, faults, calls, log]) part.clear()
      sessions.forget()
      timers.reset()
      clock.reset()
      host.unload()
      await settings.onReset?.()
    },
  }
  const parts = {
    settings,
    origin,
    warn,
    controls,
    calls,
    client,
    database,
    host,
    http,
    log,
    sessions,
    storage,
    timers,
  }
  const server = await startHttpServer(settings.port, routesOf(parts), warn).catch((error: unknown) => {
    database.close()
    throw error
  })
  late.origin = `http://127.0.0.1:${server.port}`
  const tick = (): void => void clock.tick().catch((error: unknown) => warn(String(error)))
  const secondHand = settings.timers ? setInterval(tick, SECOND).unref() : undefined

  return {
    ...controls,
    origin: late.origin,
    port: server.port,
    adminUrl: `${late.origin}/admin`,
    stop: async () => {
      clearInterval(secondHand)
      await server.stop()
      database.close()
    },
  }
}
