import type { DatabaseSchema } from '#types/schema'
import { openDatabase } from '../../../localcloud/database/database'
import { codeOf } from '../../support/code-of'
import { options } from '../../support/database-cloud'
import { add, call, get, index, schemaOf } from '../../support/indexed-cases'

describe('what a page reads', () => {
  const total = 10_000
  const database = openDatabase(
    options({
      schema: schemaOf(index('list', ['compound', 'state', '-at']), index('all', ['-at'])),
      unindexed: 'error',
    }),
  )
  beforeAll(async () => {
    await add(
      database,
      ...Array.from({ length: total }, (_, at) => ({
        _id: `c${at}`,
        compound: `p${at % 5}`,
        state: at % 2 === 0 ? 'open' : 'done',
        at,
      })),
    )
  })
  afterAll(() => database.close())

  const readFor = async (query: object, more: object): Promise<{ rows: number; found: unknown[] }> => {
    const found = await get(database, query, more)
    return { rows: database.meter.queries.at(-1)!.rowsRead, found: found.map(({ at }) => at) }
  }

  test('the first page of a list, newest first, reads only itself', async () => {
    const order = JSON.stringify({ at: -1 })
    const { rows, found } = await readFor({ compound: 'p1', state: 'open' }, { order, limit: 20 })
    expect(found).toHaveLength(20)
    expect(found[0]).toBe(9996)
    expect(rows).toBeLessThanOrEqual(40)
  })

  test('a page behind a cursor reads only itself, in either direction', async () => {
    const before = { compound: 'p1', state: 'open', at: { $lt: 5000 } }
    const down = await readFor(before, { order: JSON.stringify({ at: -1 }), limit: 20 })
    expect(down.found[0]).toBe(4996)
    expect(down.rows).toBeLessThanOrEqual(40)
    const after = { compound: 'p1', state: 'open', at: { $gt: 5000 } }
    const up = await readFor(after, { order: JSON.stringify({ at: 1 }), limit: 20 })
    expect(up.found[0]).toBe(5006)
    expect(up.rows).toBeLessThanOrEqual(40)
  })

  test('an order without a filter walks its index', async () => {
    const { rows, found } = await readFor({}, { order: JSON.stringify({ at: -1 }), limit: 20 })
    expect(found[0]).toBe(9999)
    expect(rows).toBeLessThanOrEqual(40)
  })

  test('a list in an order the index does not have is counted honestly', async () => {
    const { rows } = await readFor({ compound: 'p1' }, { order: JSON.stringify({ at: -1 }), limit: 20 })
    expect(rows).toBeGreaterThan(1000)
  })

  test('the meter can be emptied', () => {
    database.meter.reset()
    expect([database.meter.queries, database.meter.requests]).toEqual([[], {}])
  })
})

describe('a collection of the schema', () => {
  test('refuses a query without an index and says which', async () => {
    const database = openDatabase(
      options({ schema: schemaOf(index('state', ['state'])), unindexed: 'error' }),
    )
    await expect(get(database, { colour: 'red' })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringMatching(/cases.*colour/),
    })
    expect(await codeOf(get(database, {}, { order: '{"colour":1}' }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(call(database, 'calculateDocument', { query: '{"colour":1}' }))).toBe(
      'DATABASE_REQUEST_FAILED',
    )
    expect(await codeOf(get(database, { state: 'open' }))).toBe('none')
    expect(await codeOf(get(database, { _id: 'x' }))).toBe('none')
    database.close()
  })

  test('warns instead, or says nothing, when told so', async () => {
    const said: string[] = []
    const warned = openDatabase(
      options({
        schema: schemaOf(index('state', ['state'])),
        unindexed: 'warn',
        warn: (text) => said.push(text),
      }),
    )
    await get(warned, { colour: 'red' })
    expect(said).toHaveLength(1)
    warned.close()
  })

  test('refuses a list on an indexed path', async () => {
    const database = openDatabase(
      options({ schema: schemaOf(index('holder', ['who.holder'])), unindexed: 'error' }),
    )
    await expect(add(database, { who: { holder: ['a'] } })).rejects.toMatchObject({
      message: expect.stringMatching(/who\.holder of cases/),
    })
    await expect(add(database, { who: [{ holder: 'a' }] })).rejects.toThrow()
    expect(await codeOf(add(database, { who: { holder: 'a' }, free: ['a'] }))).toBe('none')
    database.close()
  })
})

test('a reset empties the collections of the schema and forgets the others', async () => {
  const database = openDatabase(options({ schema: schemaOf(index('state', ['state'])), unindexed: 'error' }))
  await add(database, { state: 'open' })
  const action = 'database.addCollection'
  await database.actions[action]!({ action, collectionName: 'extra' }, { requestId: '', origin: '' })
  expect(database.collections()).toEqual([
    { name: 'cases', documents: 1 },
    { name: 'extra', documents: 0 },
  ])
  database.reset()
  expect(database.collections()).toEqual([{ name: 'cases', documents: 0 }])
  await add(database, { _id: 'a', state: 'open' }, { _id: 'b', state: 'open' })
  expect(await get(database, { state: 'open' })).toHaveLength(2)
  expect(database.inspect('cases', { limit: 1, after: 'a' })).toEqual({
    total: 2,
    documents: [{ _id: 'b', state: 'open' }],
  })
  database.close()
})

test('opening in memory takes no more than fifty milliseconds', () => {
  const schema: DatabaseSchema = {
    collections: Array.from({ length: 22 }, (_, at) => ({
      name: `collection${at}`,
      indexes: [index('one', ['a', '-b']), index('two', ['c']), index('three', ['d', 'e'])],
    })),
  }
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    openDatabase(options({ schema })).close()
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(50)
})
