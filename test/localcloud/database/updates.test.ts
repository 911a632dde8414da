import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

/** Starts from one document, changes it and answers what it became, without its id. */
const change = async (start: object, update: object): Promise<Record<string, unknown>> => {
  const things = await target.collection('updates')
  await things.add({ _id: 'a', ...start })
  await things.doc('a').update(update)
  const { _id: _gone, ...rest } = (await things.doc('a').get()).data[0]
  return rest
}

const refused = async (start: object, update: object): Promise<string> => {
  const failure = await change(start, update).catch((error: unknown) => error)
  return (failure as { code: string }).code
}

describe('setting fields', () => {
  test('an object is merged, a set object replaces', async () => {
    const { command: _ } = target.db
    expect(await change({ in: { a: 1, b: 2 } }, { in: { b: 3 } })).toEqual({ in: { a: 1, b: 3 } })
    expect(await change({ in: { a: 1, b: 2 } }, { in: _.set({ b: 3 }) })).toEqual({ in: { b: 3 } })
    expect(await change({}, { in: { deep: { er: 1 } } })).toEqual({ in: { deep: { er: 1 } } })
    expect(await change({ in: { a: 1 } }, { 'in.b': 2 })).toEqual({ in: { a: 1, b: 2 } })
    expect(await change({ in: { a: 1 } }, { in: { a: null } })).toEqual({ in: { a: null } })
  })

  test('a field below a scalar or null is refused', async () => {
    expect(await refused({ in: 5 }, { in: { a: 1 } })).toBe('DATABASE_REQUEST_FAILED')
    expect(await refused({ in: null }, { in: { a: 1 } })).toBe('DATABASE_REQUEST_FAILED')
    expect(await refused({ list: [1] }, { list: { a: 1 } })).toBe('DATABASE_REQUEST_FAILED')
  })

  test('an element of a list by its place', async () => {
    expect(await change({ list: [{ v: 1 }, { v: 2 }] }, { list: { 1: { v: 5 } } })).toEqual({
      list: [{ v: 1 }, { v: 5 }],
    })
    expect(await change({ list: [1] }, { 'list.3': 4 })).toEqual({ list: [1, null, null, 4] })
  })

  test('removing and renaming', async () => {
    const { command: _ } = target.db
    expect(await change({ a: 1, b: 2 }, { b: _.remove() })).toEqual({ a: 1 })
    expect(await change({ a: { x: 1, y: 2 } }, { a: { x: _.remove() } })).toEqual({ a: { y: 2 } })
    expect(await change({ a: 1 }, { nobody: _.remove() })).toEqual({ a: 1 })
    expect(await change({ list: [1, 2, 3] }, { list: { 1: _.remove() } })).toEqual({ list: [1, null, 3] })
    expect(await change({ a: 1 }, { a: _.rename('b') })).toEqual({ b: 1 })
    expect(await change({ a: 1 }, { nobody: _.rename('b') })).toEqual({ a: 1 })
    expect(await change({ in: { a: 1 } }, { 'in.a': _.rename('in.b') })).toEqual({ in: { b: 1 } })
  })
})

describe('numbers', () => {
  test('rise, are multiplied and are kept in bounds', async () => {
    const { command: _ } = target.db
    expect(await change({ n: 1 }, { n: _.inc(2) })).toEqual({ n: 3 })
    expect(await change({}, { n: _.inc(2), m: _.mul(3) })).toEqual({ n: 2, m: 0 })
    expect(await change({ n: 0.2 }, { n: _.inc(-0.05) })).toEqual({ n: 0.2 - 0.05 })
    expect(await change({ n: 3 }, { n: _.mul(-2) })).toEqual({ n: -6 })
    expect(await change({ n: 3, m: 3 }, { n: _.max(5), m: _.max(1) })).toEqual({ n: 5, m: 3 })
    expect(await change({ n: 3, m: 3 }, { n: _.min(5), m: _.min(1) })).toEqual({ n: 3, m: 1 })
    expect(await change({}, { n: _.min(5) })).toEqual({ n: 5 })
    expect(await change({ n: 6 }, { n: _.bit({ and: 3 }) })).toEqual({ n: 2 })
    expect(await change({ n: 6 }, { n: _.bit({ xor: 5 }) })).toEqual({ n: 3 })
  })

  test('cannot rise where there is none', async () => {
    const { command: _ } = target.db
    expect(await refused({ n: 'one' }, { n: _.inc(1) })).toBe('DATABASE_REQUEST_FAILED')
    expect(await refused({ n: null }, { n: _.inc(1) })).toBe('DATABASE_REQUEST_FAILED')
  })
})

describe('lists', () => {
  test('grow at the end, at the front and in between', async () => {
    const { command: _ } = target.db
    expect(await change({ l: [1] }, { l: _.push(2) })).toEqual({ l: [1, 2] })
    expect(await change({ l: [1] }, { l: _.push(2, 3) })).toEqual({ l: [1, 2, 3] })
    expect(await change({ l: [1] }, { l: _.push([2, 3]) })).toEqual({ l: [1, 2, 3] })
    expect(await change({}, { l: _.push([{ a: 1 }]) })).toEqual({ l: [{ a: 1 }] })
    expect(await change({ l: [3] }, { l: _.unshift([1, 2]) })).toEqual({ l: [1, 2, 3] })
    expect(await change({ l: [1, 4] }, { l: _.push({ each: [2, 3], position: 1 }) })).toEqual({
      l: [1, 2, 3, 4],
    })
  })

  test('are sorted and cut while they grow', async () => {
    const { command: _ } = target.db
    expect(await change({ l: [1, 2, 3] }, { l: _.push({ each: [4, 5, 6], sort: -1, slice: 3 }) })).toEqual({
      l: [6, 5, 4],
    })
    expect(await change({ l: [1, 2] }, { l: _.push({ each: [3], slice: -2 }) })).toEqual({
      l: [2, 3],
    })
    expect(
      await change({ l: [{ s: 2 }, { s: 1 }] }, { l: _.push({ each: [{ s: 0 }], sort: { s: 1 } }) }),
    ).toEqual({ l: [{ s: 0 }, { s: 1 }, { s: 2 }] })
    expect(await change({ l: [1, 2] }, { l: _.push({ each: [], slice: 0 }) })).toEqual({ l: [] })
  })

  test('lose their ends', async () => {
    const { command: _ } = target.db
    expect(await change({ l: [1, 2, 3] }, { l: _.pop() })).toEqual({ l: [1, 2] })
    expect(await change({ l: [1, 2, 3] }, { l: _.shift() })).toEqual({ l: [2, 3] })
    expect(await change({ l: [] }, { l: _.pop() })).toEqual({ l: [] })
  })

  test('lose the elements that match', async () => {
    const { command: _ } = target.db
    expect(await change({ l: [1, 2, 1] }, { l: _.pull(1) })).toEqual({ l: [2] })
    expect(await change({ l: [1, 5, 9] }, { l: _.pull(_.gte(5)) })).toEqual({ l: [1] })
    expect(await change({ l: ['a', 'b', 'c'] }, { l: _.pull(_.in(['a', 'c'])) })).toEqual({ l: ['b'] })
    expect(await change({ l: [{ a: 1, b: 2 }, { a: 2 }] }, { l: _.pull({ a: 1 }) })).toEqual({
      l: [{ a: 2 }],
    })
    expect(await change({ l: [{ a: 1 }, { a: 7 }] }, { l: _.pull({ a: _.gt(5) }) })).toEqual({
      l: [{ a: 1 }],
    })
    expect(await change({ l: [1, 2, 3, 2] }, { l: _.pullAll([2, 3]) })).toEqual({ l: [1] })
    expect(await change({}, { l: _.pull(1) })).toEqual({})
  })

  test('take an element once', async () => {
    const { command: _ } = target.db
    expect(await change({ l: ['a'] }, { l: _.addToSet('a') })).toEqual({ l: ['a'] })
    expect(await change({ l: ['a'] }, { l: _.addToSet('b') })).toEqual({ l: ['a', 'b'] })
    expect(await change({ l: [{ x: 1 }] }, { l: _.addToSet({ x: 1 }) })).toEqual({ l: [{ x: 1 }] })
    expect(await change({ l: ['a'] }, { l: _.addToSet({ $each: ['a', 'b', 'c'] }) })).toEqual({
      l: ['a', 'b', 'c'],
    })
  })

  test('cannot grow where there is none', async () => {
    const { command: _ } = target.db
    expect(await refused({ l: 'text' }, { l: _.push(1) })).toBe('DATABASE_REQUEST_FAILED')
    expect(await refused({ l: {} }, { l: _.addToSet(1) })).toBe('DATABASE_REQUEST_FAILED')
  })

  test('change the element the query found', async () => {
    const { command: _ } = target.db
    const things = await target.collection('updates')
    await things.add({
      _id: 'a',
      l: [
        { k: 1, n: 1 },
        { k: 2, n: 1 },
      ],
    })
    await things.where({ _id: 'a', 'l.k': 2 }).update({ 'l.$.n': _.inc(5) })
    expect((await things.doc('a').get()).data[0].l).toEqual([
      { k: 1, n: 1 },
      { k: 2, n: 6 },
    ])
    await things.doc('a').update({ 'l.$[].n': 0 })
    expect((await things.doc('a').get()).data[0].l).toEqual([
      { k: 1, n: 0 },
      { k: 2, n: 0 },
    ])
  })
})
