import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
let things: Awaited<ReturnType<Target['collection']>>
beforeAll(async () => {
  target = await openTarget()
  things = await target.collection('projection')
  await things.add({
    _id: 'a',
    title: 't',
    when: new Date(5),
    inner: { x: 1, y: { z: 2, w: 3 } },
    list: [{ x: 1, y: 2 }, { x: 3 }, 4],
    numbers: [1, 2, 3, 4],
  })
})
afterAll(() => target.close())

const project = async (fields: object): Promise<unknown> => (await things.field(fields).get()).data[0]

test('chosen fields, and the id unless it is refused', async () => {
  expect(await project({ title: true })).toEqual({ _id: 'a', title: 't' })
  expect(await project({ title: 1, _id: 0 })).toEqual({ title: 't' })
  expect(await project({ when: true, _id: false })).toEqual({ when: new Date(5) })
  expect(await project({ nobody: true })).toEqual({ _id: 'a' })
})

test('all but some', async () => {
  expect(await project({ list: false, numbers: false, inner: false })).toEqual({
    _id: 'a',
    title: 't',
    when: new Date(5),
  })
  expect(await project({ list: 0, numbers: 0, inner: { y: 0 }, when: 0 })).toMatchObject({
    title: 't',
  })
})

test('paths into objects and through lists', async () => {
  expect(await project({ 'inner.y.z': true, _id: false })).toEqual({ inner: { y: { z: 2 } } })
  expect(await project({ 'list.x': true, _id: false })).toEqual({ list: [{ x: 1 }, { x: 3 }] })
  expect(await project({ 'inner.y': false, list: false, numbers: false, when: false })).toEqual({
    _id: 'a',
    title: 't',
    inner: { x: 1 },
  })
})

test('slices and matching elements of a list', async () => {
  const { project: $ } = target.db.command as never as {
    project: { slice(n: unknown): object; elemMatch(q: object): object }
  }
  expect(await project({ numbers: $.slice(2) })).toMatchObject({ numbers: [1, 2] })
  expect(await project({ numbers: $.slice(-1) })).toMatchObject({ numbers: [4] })
  expect(await project({ numbers: $.slice([1, 2]) })).toMatchObject({ numbers: [2, 3] })
  expect(await project({ list: $.elemMatch({ x: 3 }), _id: 1 })).toMatchObject({ list: [{ x: 3 }] })
})

test('choosing and leaving out at once is refused', async () => {
  await expect(project({ title: true, when: false })).rejects.toMatchObject({
    code: 'DATABASE_REQUEST_FAILED',
  })
})

test('the element of a list that the query matched', async () => {
  const { command: _ } = target.db
  const matched = async (query: object, fields: object): Promise<unknown> =>
    (
      await things
        .where({ _id: 'a', ...query })
        .field(fields)
        .get()
    ).data[0]
  expect(await matched({ numbers: _.gt(2) }, { 'numbers.$': 1 })).toEqual({ _id: 'a', numbers: [3] })
  expect(await matched({ 'list.x': 3 }, { 'list.$': true, title: true })).toEqual({
    _id: 'a',
    title: 't',
    list: [{ x: 3 }],
  })
  const unmatched = await matched({}, { 'numbers.$': 1 }).catch((error: unknown) => error)
  expect((unmatched as { code: string }).code).toBe('DATABASE_REQUEST_FAILED')
})
