import type { Fault } from '../../localcloud/faults'
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { sdkFor } from '../support/cloud-sdk'
import { residentUpstairs } from '../support/demo-people'
import { functionFolder, type FunctionFolder } from '../support/function-folder'

let folder: FunctionFolder
let cloud: LocalCloud
let notes: ReturnType<ReturnType<ReturnType<typeof sdkFor>['database']>['collection']>

beforeAll(async () => {
  folder = functionFolder()
  cloud = await startLocalCloud({
    data: ':memory:',
    functionsRoot: folder.root,
    people: [residentUpstairs],
    unindexed: 'allow',
    quiet: true,
  })
})
afterAll(async () => {
  await cloud.stop()
  folder.remove()
})
beforeEach(async () => {
  await cloud.reset()
  const database = sdkFor(cloud.adminUrl).database()
  await database.createCollection('notes')
  notes = database.collection('notes')
})

const stored = async (): Promise<number> => ((await notes.count()) as { total: number }).total
const add = (): Promise<unknown> => notes.add({ text: 'once' })
const arm = (fault: Fault): void => cloud.faults.set([fault])

describe("faults on the SDK's requests", () => {
  it('loses the reply of a write that was carried out', async () => {
    arm({ on: 'database.insertDocument', kind: 'lostReply', answer: 'drop', rate: 1, times: 1 })
    await expect(add()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(await stored()).toBe(1)
  })

  it('can answer a failure instead of dropping the connection', async () => {
    arm({ on: 'database.insertDocument', kind: 'lostReply', answer: 'failure', rate: 1 })
    await expect(add()).rejects.toMatchObject({ code: 'SYS_ERR' })
    expect(await stored()).toBe(1)
  })

  it('carries a write out twice and answers once', async () => {
    arm({ on: 'database.insert*', kind: 'duplicate', rate: 1, times: 1 })
    await add()
    expect(await stored()).toBe(2)
    await add()
    expect(await stored()).toBe(3)
  })

  it('refuses before anything is done, with the code asked for', async () => {
    arm({ on: 'database.*', kind: 'error', code: 'DATABASE_TIMEOUT', rate: 1, times: 1 })
    await expect(add()).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' })
    expect(await stored()).toBe(0)
  })

  it('holds an answer back', async () => {
    arm({ on: 'database.calculateDocument', kind: 'latency', ms: 120, rate: 1 })
    const began = performance.now()
    await stored()
    expect(performance.now() - began).toBeGreaterThanOrEqual(115)
  })

  it('strikes the same requests again under the same seed, and about as many as its rate says', async () => {
    const luck = async (seed: number): Promise<string> => {
      cloud.faults.set([{ on: 'x', kind: 'error', rate: 0.3 }], seed)
      const results = []
      for (let n = 0; n < 200; n += 1) results.push((await cloud.faults.around('x', async () => n)).kind[0])
      return results.join('')
    }
    const first = await luck(1)
    expect(await luck(1)).toBe(first)
    expect(await luck(2)).not.toBe(first)
    const struck = first.split('f').length - 1
    expect(struck).toBeGreaterThan(40)
    expect(struck).toBeLessThan(80)
  })
})

describe('faults on calls from outside', () => {
  const call = (): Promise<Response> =>
    fetch(`${cloud.origin}/api/resident`, {
      method: 'POST',
      headers: { 'x-local-person': residentUpstairs.id },
      body: JSON.stringify({ op: 'case.file' }),
    })

  it('meet one operation of one function, after it was carried out', async () => {
    folder.write('resident', 'exports.n = (exports.n ?? 0) + 1; return exports.n', { client: true })
    arm({ on: 'call.resident/case.file', kind: 'lostReply', answer: 'drop', rate: 1, times: 1 })
    await expect(call()).rejects.toThrow()
    expect(await (await call()).json()).toBe(2)
  })

  it('leave the database alone', async () => {
    arm({ on: 'call.*', kind: 'error', rate: 1 })
    expect((await call()).status).toBe(500)
    await add()
    expect(await stored()).toBe(1)
  })
})
