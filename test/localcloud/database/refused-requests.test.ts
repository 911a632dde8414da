import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
let things: Awaited<ReturnType<Target['collection']>>
beforeAll(async () => {
  target = await openTarget()
  things = await target.collection('refused')
  await things.add({ _id: 'a', n: 1, list: [1, 2] })
})
afterAll(() => target.close())

const code = async (request: Promise<unknown>): Promise<unknown> => {
  const failure = await request.then(
    () => null,
    (error: unknown) => error,
  )
  return (failure as { code: string } | null)?.code
}

const refused = 'DATABASE_REQUEST_FAILED'

test('a size that no list can have', async () => {
  const { command: _ } = target.db
  expect(await code(things.where({ list: _.size(-1) }).get())).toBe(refused)
  expect(await code(things.where({ list: _.size('1' as never) }).get())).toBe(refused)
})

test('alternatives that name none', async () => {
  const { command: _ } = target.db
  expect(await code(things.where(_.or([])).get())).toBe(refused)
  expect(await code(things.where(_.nor([])).get())).toBe(refused)
})

test('the negation of a plain value', async () => {
  expect(await code(things.where({ n: { $not: 1 } }).get())).toBe(refused)
})

test('a push whose place or length is no number, or whose order has no direction', async () => {
  const { command: _ } = target.db
  const push = (plan: object) => code(things.doc('a').update({ list: _.push({ each: [3], ...plan }) }))
  expect(await push({ position: 'x' })).toBe(refused)
  expect(await push({ slice: 'x' })).toBe(refused)
  expect(await push({ sort: 2 })).toBe(refused)
})

test('a rename to something that is no name', async () => {
  const { command: _ } = target.db
  expect(await code(things.doc('a').update({ n: _.rename(1) }))).toBe(refused)
})

test('a path with an empty part', async () => {
  for (const path of ['a..b', 'a.', '.a']) {
    expect(await code(things.doc('a').update({ [path]: 1 }))).toBe(refused)
  }
})

test('a regular expression as an id', async () => {
  expect(await code(things.add({ _id: /x/ }))).toBe(refused)
})

test('none of them changed the document', async () => {
  expect((await things.doc('a').get()).data).toEqual([{ _id: 'a', n: 1, list: [1, 2] }])
})

test('stages that make no sense', async () => {
  const { aggregate: $ } = target.db.command
  const start = () => things.aggregate()
  expect(await code(start().limit(0).end())).toBe(refused)
  expect(await code(start().project({}).end())).toBe(refused)
  expect(await code(start().unwind('list').end())).toBe(refused)
  expect(await code(start().group({ _id: 1, n: '$n' }).end())).toBe(refused)
  expect(
    await code(
      start()
        .bucket({ groupBy: '$n', boundaries: [3, 0], default: 1 })
        .end(),
    ),
  ).toBe(refused)
  const unmatched = $.switch({ branches: [{ case: false, then: 1 }] })
  expect(await code(start().project({ n: unmatched }).end())).toBe(refused)
})
