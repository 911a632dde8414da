import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import tcb from '@cloudbase/node-sdk'
import type { DatabaseSchema } from '#types/schema'
import { openDatabase } from '../../localcloud/database/database'
import { options, redirectSdk, serveDatabase } from '../support/database-cloud'

/** Prints what the database adds to a server that answers a constant: interleaved, five rounds, medians. */
const schema: DatabaseSchema = {
  collections: [
    {
      name: 'cases',
      indexes: [
        {
          name: 'list',
          fields: [
            { path: 'compound', direction: 1 },
            { path: 'at', direction: -1 },
          ],
        },
      ],
    },
  ],
}

const total = Number(process.env.DOCUMENTS ?? 10_000)
const calls = 400

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function constantServer(): Promise<{ origin: string; set(text: string): void; close(): void }> {
  let text = '{}'
  const server = createServer((request, response) => {
    request
      .on('data', () => undefined)
      .on('end', () => {
        response.setHeader('content-type', 'application/json').end(text)
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (next) => (text = next),
    close: () => server.closeAllConnections(),
  }
}

function appAt(origin: string) {
  redirectSdk(origin)
  return tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })
}

async function time(call: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < calls; at += 1) {
    const start = performance.now()
    await call()
    times.push(performance.now() - start)
  }
  return median(times)
}

async function main(): Promise<void> {
  const opening = Array.from({ length: 9 }, () => {
    const start = performance.now()
    openDatabase(options({ schema })).close()
    return performance.now() - start
  })
  const database = openDatabase(options({ schema, unindexed: 'error' }))
  const scope = { requestId: '', origin: '' }
  const insert = async (data: string[]) =>
    database.actions['database.insertDocument']?.(
      { action: 'database.insertDocument', collectionName: 'cases', data },
      scope,
    )
  for (let at = 0; at < total; at += 1000) {
    await insert(
      Array.from({ length: 1000 }, (_, offset) =>
        JSON.stringify({
          _id: `c${at + offset}`,
          compound: `p${(at + offset) % 50}`,
          at: at + offset,
          card: {
            title: 'lamp in the stairwell is broken',
            stage: 'filed',
            unit: 'lighting',
            place: '3-2-601',
          },
          events: Array.from({ length: 4 }, (_none, event) => ({ kind: 'filed', at: event, by: 'resident' })),
        }),
      ),
    )
  }
  const { origin, server } = await serveDatabase(database)
  const constant = await constantServer()
  const calling = {
    get: (db: ReturnType<ReturnType<typeof appAt>['database']>) => db.collection('cases').doc('c77').get(),
    page: (db: ReturnType<ReturnType<typeof appAt>['database']>) =>
      db.collection('cases').where({ compound: 'p7' }).orderBy('at', 'desc').limit(20).get(),
  }
  const request = {
    get: { queryType: 'DOC', query: '{"_id":"c77"}' },
    page: { queryType: 'WHERE', query: '{"compound":"p7"}', order: '{"at":-1}', limit: 20 },
  }
  console.log(`open in memory: ${median(opening).toFixed(1)} ms`)
  for (const name of ['get', 'page'] as const) {
    const action = 'database.getDocument'
    const reply = await database.actions[action]?.(
      { action, collectionName: 'cases', ...request[name] },
      scope,
    )
    constant.set(JSON.stringify({ requestId: 'x', ...reply }))
    const rounds: [number, number][] = []
    for (let round = 0; round < 6; round += 1) {
      const one = appAt(origin).database()
      const own = await time(() => calling[name](one))
      const other = appAt(constant.origin).database()
      const base = await time(() => calling[name](other))
      if (round > 0) rounds.push([own, base])
    }
    const [own, base] = [median(rounds.map(([a]) => a)), median(rounds.map(([, b]) => b))]
    const { rowsRead = 0, returned = 0 } = database.meter.queries.at(-1) ?? {}
    console.log(
      `${name} of ${total}: ${own.toFixed(3)} ms, constant ${base.toFixed(3)} ms, ratio ${(own / base).toFixed(2)}, read ${rowsRead} for ${returned}`,
    )
  }
  server.closeAllConnections()
  server.close()
  constant.close()
  process.exit(0)
}

void main()
