import { type Database, openDatabase } from '../../../localcloud/database/database'
import { codeOf } from '../../support/code-of'
import { options } from '../../support/database-cloud'
import { add, call, get, index, schemaOf } from '../../support/indexed-cases'

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
