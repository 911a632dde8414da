import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSchema, IndexSchema } from '#types/schema'
import { type Database, openDatabase } from '../../../localcloud/database/database'
import { options } from '../../support/database-cloud'

const folder = mkdtempSync(join(tmpdir(), 'database-indexes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const index = (name: string, paths: readonly string[], more: Partial<IndexSchema> = {}): IndexSchema => ({
  name,
  fields: paths.map((path) => ({ path: path.replace('-', ''), direction: path.startsWith('-') ? -1 : 1 })),
  ...more,
})

const schemaOf = (...indexes: IndexSchema[]): DatabaseSchema => ({
  collections: [{ name: 'cases', indexes }],
})

async function call(database: Database, name: string, body: object): Promise<Record<string, unknown>> {
  const action = `database.${name}`
  const reply = await database.actions[action]!(
    { action, collectionName: 'cases', ...body },
    { requestId: '', origin: '' },
  )
  return reply.data as Record<string, unknown>
}

const add = (database: Database, ...docs: object[]) =>
  call(database, 'insertDocument', { data: docs.map((doc) => JSON.stringify(doc)) })

const get = async (
  database: Database,
  query: object,
  more: object = {},
): Promise<Record<string, unknown>[]> => {
  const { list } = await call(database, 'getDocument', { query: JSON.stringify(query), ...more })
  return (list as string[]).map((text) => JSON.parse(text) as Record<string, unknown>)
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  )

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

test('a list on an indexed path is still found, in memory and after a restart', async () => {
  const path = join(folder, 'lists.db')
  const schema = schemaOf(index('tag', ['tag']))
  const first = openDatabase(options({ path, schema }))
  await add(first, { _id: 'a', tag: ['x', 'y'] }, { _id: 'b', tag: 'x' }, { _id: 'c', tag: -0 })
  const found = async (database: Database): Promise<unknown[]> =>
    (await get(database, { tag: 'x' })).map(({ _id: id }) => id)
  expect(await found(first)).toEqual(['a', 'b'])
  first.close()
  const second = openDatabase(options({ path, schema }))
  expect(await found(second)).toEqual(['a', 'b'])
  second.close()
})

describe('a unique index', () => {
  const schema = schemaOf(
    index('number', ['number'], { unique: true }),
    index('pair', ['x', 'y'], { unique: true }),
  )
  let database: Database
  beforeEach(() => {
    database = openDatabase(options({ schema }))
  })
  afterEach(() => database.close())
  const duplicate = 'DATABASE_DUPLICATE_WRITE'

  test('refuses a second document with the key, added or updated', async () => {
    await add(database, { _id: 'a', number: 1, x: 1 }, { _id: 'b', number: 2, x: 2 })
    expect(await codeOf(add(database, { number: 1, x: 3 }))).toBe(duplicate)
    const update = { query: '{"_id":"b"}', data: '{"$set":{"number":1}}', merge: true }
    expect(await codeOf(call(database, 'modifyDocument', update))).toBe(duplicate)
    expect(await codeOf(add(database, { number: '1', x: 4 }))).toBe('none')
    expect((await get(database, { _id: 'b' }))[0]?.number).toBe(2)
  })

  test('counts missing and null as one key', async () => {
    await add(database, { x: 1 })
    expect(await codeOf(add(database, { number: null, x: 2 }))).toBe(duplicate)
  })

  test('of two fields compares both', async () => {
    await add(database, { number: 1, x: 1, y: 1 }, { number: 2, x: 1, y: 2 })
    expect(await codeOf(add(database, { number: 3, x: 1, y: 2 }))).toBe(duplicate)
    expect(await codeOf(add(database, { number: 3, x: 2, y: 2 }))).toBe('none')
  })

  test('holds inside a transaction, against documents outside and its own', async () => {
    await add(database, { _id: 'a', number: 1, x: 1 })
    const start = async (): Promise<string> => {
      const action = 'database.startTransaction'
      const { transactionId } = await database.actions[action]!({ action }, { requestId: '', origin: '' })
      return transactionId as string
    }
    const inside = (transactionId: string, doc: object) =>
      codeOf(call(database, 'insertDocument', { transactionId, data: [JSON.stringify(doc)] }))
    expect(await inside(await start(), { number: 1, x: 5 })).toBe(duplicate)
    const own = await start()
    expect(await inside(own, { number: 7, x: 7 })).toBe('none')
    expect(await inside(own, { number: 7, x: 8 })).toBe(duplicate)
  })
})

describe('a data file', () => {
  test('keeps its documents, and an index added later knows the old ones', async () => {
    const path = join(folder, 'grown.db')
    const before = openDatabase(options({ path, schema: schemaOf() }))
    await add(
      before,
      ...Array.from({ length: 2500 }, (_, at) => ({ _id: `c${at}`, state: `s${at % 10}`, at })),
    )
    before.close()
    const after = openDatabase(
      options({ path, schema: schemaOf(index('list', ['state', '-at'])), unindexed: 'error' }),
    )
    const found = await get(after, { state: 's3' }, { order: '{"at":-1}', limit: 2 })
    expect(found.map(({ at }) => at)).toEqual([2493, 2483])
    expect(after.meter.queries.at(-1)).toMatchObject({ plan: 'exact', index: 'list', rowsRead: 2 })
    await add(after, { _id: 'new', state: 's3', at: 9999 })
    after.close()
    const without = openDatabase(
      options({ path, schema: schemaOf(index('other', ['at'])), unindexed: 'error' }),
    )
    expect(await get(without, { at: { $gt: 2498 } })).toHaveLength(2)
    expect(await codeOf(get(without, { state: 's3' }))).toBe('DATABASE_REQUEST_FAILED')
    without.close()
  })

  test('does not open with a unique index its documents break', async () => {
    const path = join(folder, 'broken.db')
    const before = openDatabase(options({ path, schema: schemaOf() }))
    await add(before, { n: 1 }, { n: 1 })
    before.close()
    expect(() =>
      openDatabase(options({ path, schema: schemaOf(index('n', ['n'], { unique: true })) })),
    ).toThrow()
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
