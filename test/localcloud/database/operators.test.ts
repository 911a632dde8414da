import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
let things: Awaited<ReturnType<Target['collection']>>
beforeAll(async () => {
  target = await openTarget()
  things = await target.collection('operators')
  await things.add([
    { _id: 'a', n: 1, s: 'one', flag: true, tags: ['x', 'y'], inner: { size: 10, colour: 'red' } },
    { _id: 'b', n: 2, s: 'two', flag: false, tags: ['y'], inner: { size: 20, colour: 'blue' } },
    { _id: 'c', n: 3.5, s: 'three', tags: [], inner: { size: 20 } },
    {
      _id: 'd',
      n: '2',
      s: 'Two',
      marks: [
        { v: 1, w: 9 },
        { v: 7, w: 2 },
      ],
    },
    { _id: 'e', n: null, numbers: [1, 5, 9] },
    { _id: 'f', when: new Date(1000) },
  ])
})
afterAll(() => target.close())

const ids = async (query: object): Promise<string> => {
  const { data } = await things.where(query).get()
  return data
    .map(({ _id: id }: { _id: string }) => id)
    .sort()
    .join('')
}

test('comparison stays within the type of the operand', async () => {
  const _ = target.db.command
  expect(await ids({ n: _.gt(1) })).toBe('bc')
  expect(await ids({ n: _.gte(1) })).toBe('abc')
  expect(await ids({ n: _.lt(2) })).toBe('a')
  expect(await ids({ n: _.lte(2) })).toBe('ab')
  expect(await ids({ n: _.gt('1') })).toBe('d')
  expect(await ids({ n: _.eq(2) })).toBe('b')
  expect(await ids({ n: _.neq(2) })).toBe('acdef')
  expect(await ids({ s: _.gte('one').and(_.lt('two')) })).toBe('ac')
  expect(await ids({ when: _.lt(new Date(2000)) })).toBe('f')
  expect(await ids({ flag: _.gte(false) })).toBe('ab')
})

test('membership in a list', async () => {
  const _ = target.db.command
  expect(await ids({ n: _.in([1, '2', 9]) })).toBe('ad')
  expect(await ids({ n: _.nin([1, '2']) })).toBe('bcef')
  expect(await ids({ n: _.in([]) })).toBe('')
  expect(await ids({ n: _.in([null]) })).toBe('ef')
  expect(await ids({ tags: _.in(['x']) })).toBe('a')
})

test('logic joins conditions on one field and on several', async () => {
  const _ = target.db.command
  expect(await ids(_.or([{ n: 1 }, { s: 'Two' }]))).toBe('ad')
  expect(await ids({ n: _.or(_.eq(1), _.gt(3)) })).toBe('ac')
  expect(await ids(_.and([{ n: _.gt(0) }, { flag: true }]))).toBe('a')
  expect(await ids({ n: _.and(_.gt(1), _.lt(3)) })).toBe('b')
  expect(await ids(_.nor([{ n: _.gt(0) }, { when: _.exists(true) }]))).toBe('de')
  expect(await ids({ n: _.not(_.gt(1)) })).toBe('adef')
  expect(await ids(_.or({ n: _.and(_.gte(1), _.lte(1)) }, { n: _.and(_.gt(3), _.lte(4)) }))).toBe('ac')
  expect(await ids({ n: _.gt(0).or(_.eq('2')) })).toBe('abcd')
})

test('existence', async () => {
  const _ = target.db.command
  expect(await ids({ n: _.exists(true) })).toBe('abcde')
  expect(await ids({ n: _.exists(false) })).toBe('f')
  expect(await ids({ inner: { colour: _.exists(true) } })).toBe('ab')
})

test('remainders', async () => {
  const _ = target.db.command
  const mod = _.mod as never as (...parts: unknown[]) => object
  expect(await ids({ n: mod(2, 0) })).toBe('b')
  expect(await ids({ n: mod([2, 1]) })).toBe('ac')
})

test('fields of objects, by nesting and by path', async () => {
  const _ = target.db.command
  expect(await ids({ inner: { size: 20 } })).toBe('bc')
  expect(await ids({ 'inner.size': 20, 'inner.colour': 'blue' })).toBe('b')
  expect(await ids({ inner: { size: _.gt(10), colour: 'blue' } })).toBe('b')
  expect(await ids({ inner: _.eq({ size: 20 }) })).toBe('c')
})

describe('arrays', () => {
  test('a scalar matches an element; a list matches the whole', async () => {
    expect(await ids({ tags: 'y' })).toBe('ab')
    expect(await ids({ tags: ['y'] })).toBe('b')
    expect(await ids({ tags: [] })).toBe('c')
    expect(await ids({ 'tags.0': 'x' })).toBe('a')
    expect(await ids({ 'marks.v': 7 })).toBe('d')
  })

  test('all, size and elemMatch', async () => {
    const _ = target.db.command
    expect(await ids({ tags: _.all(['y', 'x']) })).toBe('a')
    expect(await ids({ tags: _.all(['y']) })).toBe('ab')
    expect(await ids({ tags: _.size(1) })).toBe('b')
    expect(await ids({ tags: _.size(0) })).toBe('c')
    expect(await ids({ marks: _.elemMatch({ v: _.gt(5), w: _.lt(5) }) })).toBe('d')
    expect(await ids({ marks: _.elemMatch({ v: 1, w: 2 }) })).toBe('')
    expect(await ids({ numbers: _.elemMatch(_.gt(4)) })).toBe('e')
    expect(await ids({ numbers: _.elemMatch({ v: _.exists(false) }) })).toBe('')
    expect(await ids({ numbers: _.gt(8) })).toBe('e')
  })
})

test('null matches null and missing; not null matches the rest', async () => {
  const _ = target.db.command
  expect(await ids({ n: null })).toBe('ef')
  expect(await ids({ n: _.eq(null) })).toBe('ef')
  expect(await ids({ n: _.neq(null) })).toBe('abcd')
  expect(await ids({ 'inner.colour': null })).toBe('cdef')
})

describe('regular expressions', () => {
  test('in every form the SDK has', async () => {
    const { db } = target
    expect(await ids({ s: /^t/ })).toBe('bc')
    expect(await ids({ s: /^T/i })).toBe('bcd')
    expect(await ids({ s: db.RegExp({ regexp: '^two$', options: 'i' }) })).toBe('bd')
    expect(await ids({ tags: /x/ })).toBe('a')
    expect(await ids({ _id: /.*/ })).toBe('abcdef')
    expect(await ids({ s: db.command.not(/^t/ as never) })).toBe('adef')
    expect(await ids({ s: db.command.in([/^o/, 'Two']) })).toBe('ad')
  })

  test('a global expression matches every time', async () => {
    expect(await ids({ s: /o/g })).toBe('abd')
    expect(await ids({ s: /o/g })).toBe('abd')
  })
})

test('expressions compare fields of one document', async () => {
  const _ = target.db.command
  const $ = _.aggregate
  expect(await ids(_.expr($.gte(['$n', 2])))).toBe('bcd')
  expect(await ids(_.expr($.eq([$.size($.ifNull(['$tags', []])), 2])))).toBe('a')
  expect(await ids(_.expr($.and([$.gt(['$n', 1]), $.eq(['$inner.size', 20])])))).toBe('bc')
})

test('a JSON schema', async () => {
  const _ = target.db.command as never as { jsonSchema(schema: object): object; nor(list: object[]): object }
  expect(await ids(_.jsonSchema({ required: ['inner'] }))).toBe('abc')
  expect(await ids(_.nor([_.jsonSchema({ required: ['inner'] })]))).toBe('def')
  expect(await ids(_.jsonSchema({ properties: { n: { bsonType: 'string' } }, required: ['n'] }))).toBe('d')
})

test('an operator nobody knows is refused', async () => {
  const failure = await things
    .options({ raw: true })
    .where({ n: { $nonsense: 1 } })
    .get()
    .catch((error: unknown) => error as { code: string })
  expect((failure as { code: string }).code).toBe('DATABASE_REQUEST_FAILED')
})

test('counting agrees with listing', async () => {
  const _ = target.db.command
  expect((await things.where({ n: _.gt(1) }).count()).total).toBe(2)
  expect((await things.where({ s: /o/ }).count()).total).toBe(3)
})
