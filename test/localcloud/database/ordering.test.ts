import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const order = async (docs: object[], path: string, direction: 'asc' | 'desc'): Promise<string> => {
  const things = await target.collection('ordering')
  await things.add(docs)
  const { data } = await things.orderBy(path, direction).get()
  return data.map(({ _id: id }: { _id: string }) => id).join(' ')
}

test('types follow one another: nothing, numbers, text, objects, lists, truth, dates', async () => {
  const docs = [
    { _id: 'date', v: new Date(0) },
    { _id: 'yes', v: true },
    { _id: 'no', v: false },
    { _id: 'object', v: { a: 1 } },
    { _id: 'text', v: 'a' },
    { _id: 'number', v: 3 },
    { _id: 'null', v: null },
  ]
  expect(await order(docs, 'v', 'asc')).toBe('null number text object no yes date')
  expect(await order(docs, 'v', 'desc')).toBe('date yes no object text number null')
})

test('text orders by code point, numbers by value', async () => {
  const text = ['b', 'B', 'a', '一', '\u{1f3e0}', '\uff01', 'aa'].map((v) => ({ _id: v, v }))
  expect(await order(text, 'v', 'asc')).toBe('B a aa b 一 \uff01 \u{1f3e0}')
  const numbers = [10, 9, -1, 2.5, 1e10].map((v) => ({ _id: String(v), v }))
  expect(await order(numbers, 'v', 'asc')).toBe('-1 2.5 9 10 10000000000')
})

test('a list orders by its smallest element upwards and its largest downwards', async () => {
  const docs = [
    { _id: 'wide', v: [1, 9] },
    { _id: 'low', v: [2, 3] },
    { _id: 'five', v: 5 },
    { _id: 'empty', v: [] },
  ]
  expect(await order(docs, 'v', 'asc')).toBe('empty wide low five')
  expect(await order(docs, 'v', 'desc')).toBe('wide five low empty')
})

test('several fields, each in its own direction, and paths into objects', async () => {
  const things = await target.collection('ordering')
  await things.add([
    { _id: 'a', x: 1, in: { y: 1 } },
    { _id: 'b', x: 1, in: { y: 2 } },
    { _id: 'c', x: 0, in: { y: 3 } },
  ])
  const { data } = await things.orderBy('x', 'asc').orderBy('in.y', 'desc').get()
  expect(data.map(({ _id: id }: { _id: string }) => id)).toEqual(['c', 'b', 'a'])
})

test('without an order documents come as they were added, also after an update', async () => {
  const things = await target.collection('ordering')
  await things.add([{ _id: 'z' }, { _id: 'a' }, { _id: 'm' }])
  await things.doc('z').update({ touched: true })
  expect((await things.get()).data.map(({ _id: id }: { _id: string }) => id)).toEqual(['z', 'a', 'm'])
})
