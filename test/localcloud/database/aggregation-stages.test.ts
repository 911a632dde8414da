import { openOrders, type Orders, type Pipeline, type Rows } from '../../support/orders'

let target: Orders['target']
let pipeline: Orders['pipeline']
let $: Orders['$']
beforeAll(async () => {
  ;({ target, pipeline, $ } = await openOrders())
})
afterAll(() => target.close())

test('groups add up, average and collect', async () => {
  const { sum, avg, push, first, last, max, min, addToSet } = $()
  const { data } = await pipeline().sort!({ _id: 1 }).group!({
    _id: '$item',
    total: sum!('$price'),
    mean: avg!('$count'),
    all: push!('$_id'),
    first: first!('$_id'),
    last: last!('$_id'),
    most: max!('$price'),
    least: min!('$price'),
    prices: addToSet!('$price'),
  }).sort!({ total: -1 }).end()
  expect(data[0]).toEqual({
    _id: 'almond',
    total: 40,
    mean: 3,
    all: [1, 3],
    first: 1,
    last: 3,
    most: 30,
    least: 10,
    prices: [10, 30],
  })
  expect(data.map(({ _id: id }) => id)).toEqual(['almond', 'pecan', null])
  expect(data[2]).toMatchObject({ total: 10, mean: null, all: [4, 5] })
})

test('one group for all, deviations, counts', async () => {
  const { stdDevPop, sum } = $()
  const { data } = await pipeline().group!({ _id: null, d: stdDevPop!('$price'), n: sum!(1) }).end()
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({ _id: null, n: 5 })
  expect(data[0]!.d as number).toBeCloseTo(9.695, 3)
  expect((await pipeline().match!({ price: target.db.command.gt(5) }).count!('n').end()).data).toEqual([
    { n: 3 },
  ])
})

test('matching, sorting, skipping and limiting', async () => {
  const { data } = await pipeline().match!({ price: target.db.command.gte(5) }).sort!({ price: 1, _id: -1 })
    .skip!(1).limit!(2).end()
  expect(data.map(({ _id: id }) => id)).toEqual([4, 1])
})

test('buckets, by bounds and by themselves', async () => {
  const { sum } = $()
  const { data } = await pipeline().bucket!({
    groupBy: '$price',
    boundaries: [0, 10, 25],
    default: 'rest',
    output: { n: sum!(1) },
  }).end()
  expect(data).toEqual([
    { _id: 0, n: 2 },
    { _id: 10, n: 2 },
    { _id: 'rest', n: 1 },
  ])
  const auto = await pipeline().bucketAuto!({ groupBy: '$price', buckets: 2 }).end()
  expect(auto.data.map(({ count }) => count)).toEqual([3, 2])
})

test('unwinding keeps what it is told to keep', async () => {
  expect((await pipeline().unwind!('$tags').end()).data.map(({ tags }) => tags)).toEqual([
    'nut',
    'dry',
    'nut',
  ])
  const { data } = await pipeline().unwind!({
    path: '$tags',
    preserveNullAndEmptyArrays: true,
    includeArrayIndex: 'at_',
  }).end()
  expect(data.map(({ _id: id, at_: at }) => [id, at])).toEqual([
    [1, 0],
    [1, 1],
    [2, 0],
    [3, null],
    [4, null],
    [5, null],
  ])
  const counted = await pipeline().unwind!('$tags').sortByCount!('$tags').end()
  expect(counted.data).toEqual([
    { _id: 'nut', count: 2 },
    { _id: 'dry', count: 1 },
  ])
})

test('looking up joins by equality, where nothing equals nothing', async () => {
  const { data } = await pipeline().lookup!({
    from: target.nameOf('stock'),
    localField: 'item',
    foreignField: 'sku',
    as: 'stock',
  }).sort!({ _id: 1 }).end()
  expect(data.map(({ stock }) => (stock as Rows).map(({ _id: id }) => id))).toEqual([
    ['a'],
    ['b'],
    ['a'],
    ['c'],
    ['c'],
  ])
})

test('looking up by a pipeline of its own', async () => {
  const { pipeline: own, eq, gte, and } = $() as never as Record<string, (argument?: unknown) => never>
  const inner = (own!() as Pipeline).match!(
    target.db.command.expr(and!([eq!(['$sku', '$$item']), gte!(['$left', '$$least'])])),
  ).project!({ _id: 0, left: 1 }) as never as { done(): unknown }
  const { data } = await pipeline().match!({ _id: 1 }).lookup!({
    from: target.nameOf('stock'),
    let: { item: '$item', least: '$count' },
    pipeline: inner.done(),
    as: 'stock',
  }).end()
  expect(data[0]!.stock).toEqual([{ left: 60 }])
})

test('adding fields, replacing the root, sampling', async () => {
  const { multiply, mergeObjects } = $()
  const { data } = await pipeline().match!({ _id: 1 }).addFields!({
    sum: multiply!(['$price', '$count']),
    'in.x': 1,
  }).end()
  expect(data[0]).toMatchObject({ sum: 20, in: { x: 1 }, item: 'almond' })
  const root = await pipeline().match!({ _id: 1 }).replaceRoot!({
    newRoot: mergeObjects!([{ k: 1 }, { item: '$item' }]),
  }).end()
  expect(root.data).toEqual([{ k: 1, item: 'almond' }])
  expect((await pipeline().sample!({ size: 2 }).end()).data).toHaveLength(2)
})

test('an unknown stage is refused', async () => {
  const failing = target.db.command.aggregate as never as { pipeline(): { unwrap(): unknown[] } }
  expect(failing.pipeline().unwrap()).toEqual([])
  await expect(pipeline().match!({}).project!({ v: { $nonsense: 1 } }).end()).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
  })
})
