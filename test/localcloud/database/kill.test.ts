import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../localcloud/database/database'
import { options } from '../../support/database-cloud'

const kills = Number(process.env.KILLS ?? (process.env.DEEP === undefined ? 20 : 200))
const writers = 8

jest.setTimeout(kills * 10_000)

const folder = mkdtempSync(join(tmpdir(), 'database-kill-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function start(path: string): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/database-child.ts', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, origin: line.toString().trim() }
}

/** Answers whether the server acknowledged; a dead server never does. */
function post(origin: string, body: object): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request(origin, { method: 'POST' }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', () => resolve(false))
      response.on('end', () => {
        const reply = JSON.parse(Buffer.concat(parts).toString()) as { data?: unknown }
        resolve(reply.data !== undefined)
      })
    })
    sent.on('error', () => resolve(false))
    sent.end(JSON.stringify(body))
  })
}

/** Adds documents and raises a counter until the server is gone. */
async function load(origin: string, writer: string, added: Set<string>, raised: Map<string, number>) {
  const counter = `counter-${writer}`
  for (let at = 0; ; at += 1) {
    const id = `${writer}-${at}`
    const data = [JSON.stringify({ _id: id, at })]
    if (!(await post(origin, { action: 'database.insertDocument', collectionName: 'writes', data }))) return
    added.add(id)
    const raise = {
      action: 'database.modifyDocument',
      collectionName: 'writes',
      query: JSON.stringify({ _id: counter }),
      data: JSON.stringify({ $inc: { value: 1 } }),
      merge: true,
      upsert: true,
    }
    if (!(await post(origin, raise))) return
    raised.set(counter, (raised.get(counter) ?? 0) + 1)
  }
}

test(`a database killed ${kills} times under load holds every write it acknowledged`, async () => {
  const path = join(folder, 'data.db')
  const added = new Set<string>()
  const raised = new Map<string, number>()
  for (let round = 0; round < kills; round += 1) {
    const { child, origin } = await start(path)
    const loads = Array.from({ length: writers }, (_, at) => load(origin, `${round}-${at}`, added, raised))
    // The load itself decides nothing: any moment is a good one to be killed at.
    await new Promise((resolve) => setTimeout(resolve, 150 + ((round * 37) % 250)))
    child.kill('SIGKILL')
    await Promise.all([...loads, once(child, 'exit')])
  }
  const database = openDatabase(options({ path }))
  const { documents } = database.inspect('writes', { limit: 10_000_000 })
  database.close()
  const held = new Map(documents.map((doc) => [doc._id, doc]))
  console.log(
    `${kills} kills: ${added.size} adds and ${[...raised.values()].reduce((a, b) => a + b, 0)} updates acknowledged`,
  )
  expect(added.size).toBeGreaterThan(kills)
  expect([...added].filter((id) => !held.has(id))).toEqual([])
  // One update may have been done without its answer getting out.
  for (const [counter, times] of raised) {
    expect(held.get(counter)?.value).toBeGreaterThanOrEqual(times)
    expect(held.get(counter)?.value).toBeLessThanOrEqual(times + 1)
  }
})
