import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import tcb from '@cloudbase/node-sdk'
import type { DatabaseSchema } from '#types/schema'
import { type ActionBody, CloudError } from '../../localcloud/action'
import { type Database, type DatabaseOptions, openDatabase } from '../../localcloud/database/database'

type App = ReturnType<typeof tcb.init>
export type CloudDatabase = ReturnType<App['database']>

export interface Target {
  readonly app: App
  readonly db: CloudDatabase
  readonly isLocal: boolean
  /** The local database behind the SDK; a test that reads it says so by being local. */
  readonly local: Database | null
  /** A fresh empty collection; its name carries the prefix of this run. */
  collection(name: string): Promise<ReturnType<CloudDatabase['collection']>>
  nameOf(name: string): string
  /** Prints whether a fact that could not be checked beforehand holds in the real environment. */
  fact(name: string, holds: boolean): void
  close(): Promise<void>
}

const wantsCloud = process.env.YIMIXIAN_TARGET === 'cloud'

async function readBody(request: IncomingMessage): Promise<ActionBody> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as ActionBody
}

async function answer(database: Database, body: ActionBody, origin: string): Promise<object> {
  const requestId = randomUUID()
  try {
    const handler = database.actions[body.action]
    if (handler === undefined) throw new CloudError('INVALID_ACTION', `unknown action ${body.action}`)
    return { requestId, ...(await handler(body, { requestId, origin })) }
  } catch (cause) {
    if (cause instanceof CloudError) return { requestId, code: cause.code, message: cause.message }
    return {
      requestId,
      code: 'INTERNAL_ERROR',
      message: cause instanceof Error ? cause.stack : String(cause),
    }
  }
}

/** The thinnest server that speaks the envelope; the whole local cloud has its own tests. */
export async function serveDatabase(
  database: Database,
  port = 0,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    void readBody(request)
      .then((body) => answer(database, body, ''))
      .then((reply) => response.setHeader('content-type', 'application/json').end(JSON.stringify(reply)))
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

/** Points the SDK at a local cloud; it must run before the SDK is initialised. */
function redirectSdk(origin: string): void {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/admin` }),
  })
}

export interface LocalOptions extends Partial<DatabaseOptions> {
  readonly schema?: DatabaseSchema
}

export const options = (given: LocalOptions = {}): DatabaseOptions => ({
  path: ':memory:',
  unindexed: 'allow',
  now: () => Date.now(),
  warn: () => undefined,
  ...given,
})

async function openLocal(given: LocalOptions): Promise<Target> {
  const local = openDatabase(options(given))
  const { origin, server } = await serveDatabase(local)
  redirectSdk(origin)
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })
  return {
    ...(await targetOf(app, local)),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      local.close()
    },
  }
}

async function openCloud(): Promise<Target> {
  const { YIMIXIAN_ENV: env, YIMIXIAN_SECRET_ID: secretId, YIMIXIAN_SECRET_KEY: secretKey } = process.env
  if (env === undefined || secretId === undefined || secretKey === undefined) {
    throw new Error('a run against the cloud needs YIMIXIAN_ENV, YIMIXIAN_SECRET_ID and YIMIXIAN_SECRET_KEY')
  }
  return targetOf(tcb.init({ env, secretId, secretKey }), null)
}

async function targetOf(app: App, local: Database | null): Promise<Target> {
  const db = app.database()
  const prefix = `conformance-${Date.now().toString(36)}-${process.pid}-`
  const used = new Set<string>()
  const nameOf = (name: string): string => prefix + name
  return {
    app,
    db,
    local,
    isLocal: local !== null,
    nameOf,
    fact(name, holds) {
      if (local === null) console.log(`${holds ? 'confirmed' : 'different'}: ${name}`)
    },
    async collection(name) {
      const full = nameOf(name)
      if (!used.has(full)) await db.createCollection(full)
      used.add(full)
      await db
        .collection(full)
        .where({ _id: db.command.exists(true) })
        .remove()
      return db.collection(full)
    },
    async close() {
      for (const name of used)
        await db
          .collection(name)
          .where({ _id: db.command.exists(true) })
          .remove()
    },
  }
}

/** The database a conformance test speaks to: a local one of its own, or the real service when asked. */
export async function openTarget(given: LocalOptions = {}): Promise<Target> {
  return wantsCloud ? openCloud() : openLocal(given)
}
