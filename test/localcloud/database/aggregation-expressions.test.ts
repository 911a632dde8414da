import { openOrders, type Orders } from '../../support/orders'

let target: Orders['target']
let pipeline: Orders['pipeline']
let each: Orders['each']
let $: Orders['$']
beforeAll(async () => {
  ;({ target, pipeline, each, $ } = await openOrders())
})
afterAll(() => target.close())

test('comparisons across types and with what is missing', async () => {
  const { eq, gt, lt, cmp, cond, ifNull } = $()
  expect(await each(gt!(['$count', 1]))).toEqual([true, false, true, false, false])
  expect(await each(lt!(['$count', 1]))).toEqual([false, false, false, true, true])
  expect(await each(eq!(['$item', null]))).toEqual([false, false, false, true, false])
  expect(await each(cmp!(['$price', 10]))).toEqual([0, 1, 1, -1, -1])
  expect(await each(ifNull!(['$item', 'none']))).toEqual(['almond', 'pecan', 'almond', 'none', 'none'])
  expect(await each(cond!({ if: gt!(['$price', 10]), then: 'dear', else: 'cheap' }))).toEqual([
    'cheap',
    'dear',
    'dear',
    'cheap',
    'cheap',
  ])
})

test('arithmetic', async () => {
  const { add, subtract, divide, mod, abs, ceil, trunc, pow, sqrt } = $()
  expect(await each(add!(['$price', 1]))).toEqual([11, 21, 31, 6, 6])
  expect(await each(add!(['$count', 1]))).toEqual([3, 2, 5, null, null])
  expect(await each(subtract!(['$price', 10]))).toEqual([0, 10, 20, -5, -5])
  expect(await each(divide!(['$price', 4]))).toEqual([2.5, 5, 7.5, 1.25, 1.25])
  expect(await each(mod!(['$price', 3]))).toEqual([1, 2, 0, 2, 2])
  expect(await each(abs!(subtract!(['$price', 20])))).toEqual([10, 0, 10, 15, 15])
  expect(await each(ceil!(divide!(['$price', 4])))).toEqual([3, 5, 8, 2, 2])
  expect(await each(trunc!(divide!(['$price', 4])))).toEqual([2, 5, 7, 1, 1])
  expect(await each(pow!([2, 3]))).toEqual([8, 8, 8, 8, 8])
  expect(await each(sqrt!(16))).toEqual([4, 4, 4, 4, 4])
})

test('text', async () => {
  const { concat, toUpper, substr, substrCP, indexOfCP, strLenCP, strLenBytes, split, strcasecmp } = $()
  const at5 = async (expression: unknown): Promise<unknown> => (await each(expression))[4]
  expect(await at5(concat!(['$text', '!']))).toBe('心谭abc!')
  expect(await at5(concat!(['$item', '!']))).toBeNull()
  expect(await at5(toUpper!('$text'))).toBe('心谭ABC')
  expect(await at5(substr!(['$text', 6, 2]))).toBe('ab')
  expect(await at5(substr!(['$text', 6, -1]))).toBe('abc')
  expect(await at5(substrCP!(['$text', 1, 2]))).toBe('谭a')
  expect(await at5(indexOfCP!(['心谭abc', 'a']))).toBe(2)
  expect(await at5(indexOfCP!(['心谭abc', 'z']))).toBe(-1)
  expect(await at5(strLenCP!('心谭abc'))).toBe(5)
  expect(await at5(strLenBytes!('心谭abc'))).toBe(9)
  expect(await at5(split!(['a,b', ',']))).toEqual(['a', 'b'])
  expect(await at5(strcasecmp!(['A', 'a']))).toBe(0)
})

test('parts of dates', async () => {
  const names = [
    'year',
    'month',
    'dayOfMonth',
    'hour',
    'minute',
    'second',
    'millisecond',
    'dayOfYear',
    'dayOfWeek',
    'week',
    'isoWeek',
    'isoWeekYear',
    'isoDayOfWeek',
  ]
  const parts: Record<string, unknown> = { _id: 1 }
  for (const name of names) parts[name] = $()[name]!('$at')
  const { data } = await pipeline().match!({ _id: target.db.command.lte(3) }).project!(parts).sort!({
    _id: 1,
  }).end()
  expect(names.map((name) => data[0]![name])).toEqual([2026, 1, 1, 0, 0, 0, 0, 1, 5, 0, 1, 2026, 4])
  expect(names.map((name) => data[1]![name])).toEqual([2026, 3, 8, 13, 5, 9, 7, 67, 1, 10, 10, 2026, 7])
  expect(names.map((name) => data[2]![name])).toEqual([2026, 12, 31, 23, 59, 59, 0, 365, 5, 52, 53, 2026, 4])
})

test('dates to and from text', async () => {
  const { dateToString, dateFromString, dateFromParts } = $()
  const [first] = await each(dateToString!({ date: '$at', format: '%Y-%m-%d %H:%M:%S', timezone: '+08:00' }))
  expect(first).toBe('2026-01-01 08:00:00')
  expect((await each(dateFromString!({ dateString: '2026-03-01T00:00:00Z' })))[0]).toEqual(
    new Date('2026-03-01T00:00:00Z'),
  )
  expect((await each(dateFromParts!({ year: 2026, month: 2, day: 8 })))[0]).toEqual(
    new Date('2026-02-08T00:00:00Z'),
  )
})

test('lists and sets', async () => {
  const {
    size,
    arrayElemAt,
    filter,
    map,
    reduce,
    concatArrays,
    slice,
    range,
    reverseArray,
    indexOfArray,
    zip,
  } = $()
  const inOne = async (expression: unknown): Promise<unknown> => (await each(expression))[0]
  expect(await inOne(size!('$tags'))).toBe(2)
  expect(await inOne(arrayElemAt!(['$tags', -1]))).toBe('dry')
  expect(await inOne(filter!({ input: [1, 2, 3], as: 'x', cond: $().gt!(['$$x', 1]) }))).toEqual([2, 3])
  expect(await inOne(map!({ input: [1, 2], as: 'x', in: $().add!(['$$x', 1]) }))).toEqual([2, 3])
  expect(
    await inOne(reduce!({ input: [1, 2, 3], initialValue: 0, in: $().add!(['$$value', '$$this']) })),
  ).toBe(6)
  expect(await inOne(concatArrays!([[1], [2]]))).toEqual([1, 2])
  expect(await inOne(slice!([[1, 2, 3], 2]))).toEqual([1, 2])
  expect(await inOne(range!([0, 6, 2]))).toEqual([0, 2, 4])
  expect(await inOne(reverseArray!([1, 2]))).toEqual([2, 1])
  expect(await inOne(indexOfArray!(['$tags', 'dry']))).toBe(1)
  expect(
    await inOne(
      zip!({
        inputs: [
          [1, 2],
          ['a', 'b'],
        ],
      }),
    ),
  ).toEqual([
    [1, 'a'],
    [2, 'b'],
  ])
  const {
    setUnion,
    setIntersection,
    setDifference,
    setEquals,
    setIsSubset,
    anyElementTrue,
    allElementsTrue,
  } = $()
  expect(
    await inOne(
      setUnion!([
        [1, 2],
        [2, 3],
      ]),
    ),
  ).toEqual([1, 2, 3])
  expect(
    await inOne(
      setIntersection!([
        [1, 2],
        [2, 3],
      ]),
    ),
  ).toEqual([2])
  expect(
    await inOne(
      setDifference!([
        [1, 2],
        [2, 3],
      ]),
    ),
  ).toEqual([1])
  expect(
    await inOne(
      setEquals!([
        [1, 2],
        [2, 1],
      ]),
    ),
  ).toBe(true)
  expect(await inOne(setIsSubset!([[1], [2, 1]]))).toBe(true)
  expect(await inOne(anyElementTrue!([[false, 1]]))).toBe(true)
  expect(await inOne(allElementsTrue!([[false, 1]]))).toBe(false)
})

test('objects, variables, literals and choices', async () => {
  const { arrayToObject, objectToArray, let: bind, literal, switch: choose } = $()
  const inOne = async (expression: unknown): Promise<unknown> => (await each(expression))[0]
  expect(await inOne(arrayToObject!([[{ k: 'a', v: 1 }]]))).toEqual({ a: 1 })
  expect(await inOne(objectToArray!({ a: '$price' }))).toEqual([{ k: 'a', v: 10 }])
  expect(await inOne(bind!({ vars: { x: $().add!(['$price', 1]) }, in: $().multiply!(['$$x', 2]) }))).toBe(22)
  expect(await inOne(literal!('$price'))).toBe('$price')
  const branches = [
    { case: $().gt!(['$price', 15]), then: 'high' },
    { case: $().gt!(['$price', 7]), then: 'middle' },
  ]
  expect(await each(choose!({ branches, default: 'low' }))).toEqual(['middle', 'high', 'high', 'low', 'low'])
})
