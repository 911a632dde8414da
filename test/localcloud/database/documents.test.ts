import { codeOf } from '../../support/code-of'
import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

describe('adding', () => {
  test('a document without an id gets one of 32 hexadecimal digits', async () => {
    const things = await target.collection('things')
    const { id } = await things.add({ kind: 'lamp' })
    expect(String(id)).toMatch(/^[0-9a-f]{32}$/)
    expect((await things.doc(String(id)).get()).data).toEqual([{ _id: id, kind: 'lamp' }])
  })

  test('a document keeps the id it brings, also a number', async () => {
    const things = await target.collection('things')
    expect((await things.add({ _id: 'mine', kind: 'lamp' })).id).toBe('mine')
    expect((await things.add({ _id: 42, kind: 'door' })).id).toBe(42)
    expect((await things.doc(42).get()).data).toEqual([{ _id: 42, kind: 'door' }])
  })

  test('several documents come in one request and in order', async () => {
    const things = await target.collection('things')
    const { ids } = (await things.add([{ n: 1 }, { n: 2 }, { n: 3 }])) as unknown as { ids: string[] }
    expect(ids).toHaveLength(3)
    expect((await things.get()).data.map(({ n }: { n: number }) => n)).toEqual([1, 2, 3])
  })

  test('an id that is taken is refused, and the documents before it stay', async () => {
    const things = await target.collection('things')
    await things.add({ _id: 'taken' })
    expect(await codeOf(things.add({ _id: 'taken', second: true }))).toBe('DATABASE_DUPLICATE_WRITE')
    expect(await codeOf(things.add([{ _id: 'before' }, { _id: 'taken' }, { _id: 'after' }]))).toBe(
      'DATABASE_DUPLICATE_WRITE',
    )
    const { data } = await things.get()
    expect(data).toEqual([{ _id: 'taken' }, { _id: 'before' }])
  })

  test('a field name that looks like an operator is refused', async () => {
    const things = await target.collection('things')
    expect(await codeOf(things.add({ $key: 1 }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(things.doc('x').set({ deep: { $key: 1 } }))).toBe('DATABASE_REQUEST_FAILED')
    expect((await things.count()).total).toBe(0)
  })

  test('every type comes back as it went in', async () => {
    const things = await target.collection('things')
    const values = {
      text: '一米线 🏠 "quoted" \\ \u0000 end',
      whole: 7,
      large: 2 ** 52 + 1,
      negative: -1.5,
      tiny: 5e-324,
      yes: true,
      nothing: null,
      when: new Date('2026-03-01T00:00:00.123Z'),
      list: [1, 'two', [3, [4]], { five: 5 }, null],
      nested: { a: { b: { c: {} } }, empty: [] },
    }
    await things.add({ _id: 'all', ...values })
    const { data } = await things.doc('all').get()
    expect(data[0]).toEqual({ _id: 'all', ...values })
    expect(data[0].when).toBeInstanceOf(Date)
  })

  test('numbers that JSON has no word for survive', async () => {
    const things = await target.collection('things')
    await things.add({ _id: 'odd', up: Infinity, down: -Infinity, none: NaN })
    const { data } = await things.doc('odd').get()
    expect(data[0]).toEqual({ _id: 'odd', up: Infinity, down: -Infinity, none: NaN })
  })

  test('a field that is undefined is not stored', async () => {
    const things = await target.collection('things')
    await things.add({ _id: 'gap', here: 1, gone: undefined })
    expect(Object.keys((await things.doc('gap').get()).data[0])).toEqual(['_id', 'here'])
  })

  test('an object id is its hexadecimal text, in documents and in queries', async () => {
    const things = await target.collection('things')
    const id = '507f1f77bcf86cd799439011'
    const objectId = target.db.ObjectId({ id })
    expect((await things.add({ _id: objectId, other: objectId })).id).toBe(id)
    expect((await things.where({ other: objectId }).get()).data[0].other).toBe(id)
  })
})

describe('reading one document', () => {
  test('an unknown id is an empty list', async () => {
    const things = await target.collection('things')
    expect((await things.doc('nobody').get()).data).toEqual([])
  })

  test('a field list narrows it', async () => {
    const things = await target.collection('things')
    await things.add({ _id: 'a', x: 1, y: 2 })
    expect((await things.doc('a').field({ x: true }).get()).data).toEqual([{ _id: 'a', x: 1 }])
  })
})

describe('setting', () => {
  test('replaces the whole document and keeps its id', async () => {
    const things = await target.collection('things')
    await things.add({ _id: 'a', old: 1 })
    const { updated } = await things.doc('a').set({ fresh: 2 })
    expect(updated).toBe(1)
    expect((await things.doc('a').get()).data).toEqual([{ _id: 'a', fresh: 2 }])
  })

  test('makes the document when it is not there', async () => {
    const things = await target.collection('things')
    const { updated, upsertedId } = (await things.doc('new').set({ x: 1 })) as never as Record<
      string,
      unknown
    >
    expect({ updated, upsertedId }).toEqual({ updated: 0, upsertedId: 'new' })
  })

  test('the same data again still counts as one', async () => {
    const things = await target.collection('things')
    await things.doc('a').set({ x: 1 })
    const { updated } = await things.doc('a').set({ x: 1 })
    target.fact('a set that changes nothing reports one updated', updated === 1)
    expect(updated).toBe(1)
  })
})

describe('removing', () => {
  test('one document by id, and nothing when it is gone', async () => {
    const things = await target.collection('things')
    await things.add({ _id: 'a' })
    expect((await things.doc('a').remove()).deleted).toBe(1)
    expect((await things.doc('a').remove()).deleted).toBe(0)
  })

  test('every document that matches', async () => {
    const things = await target.collection('things')
    await things.add([{ n: 1 }, { n: 2 }, { n: 3 }])
    expect((await things.where({ n: target.db.command.gt(1) }).remove()).deleted).toBe(2)
    expect((await things.count()).total).toBe(1)
  })

  test('only the first when several are not wanted', async () => {
    const things = await target.collection('things')
    await things.add([{ n: 1 }, { n: 1 }])
    expect((await things.where({ n: 1 }).options({ multiple: false }).remove()).deleted).toBe(1)
    expect((await things.count()).total).toBe(1)
  })
})
