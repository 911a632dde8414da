import { codeOf } from '../../support/code-of'
import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

describe('collections', () => {
  test('one that does not exist is said to be missing by every action', async () => {
    const missing = target.db.collection(target.nameOf('missing'))
    const code = 'DATABASE_COLLECTION_NOT_EXIST'
    expect(await codeOf(missing.get())).toBe(code)
    expect(await codeOf(missing.count())).toBe(code)
    expect(await codeOf(missing.add({}))).toBe(code)
    expect(await codeOf(missing.doc('x').update({ a: 1 }))).toBe(code)
    expect(await codeOf(missing.doc('x').remove())).toBe(code)
    expect(await codeOf(missing.aggregate().match({}).end())).toBe(code)
  })

  test('one that exists cannot be made again', async () => {
    await target.collection('things')
    const code = await codeOf(target.db.createCollection(target.nameOf('things')))
    target.fact(
      'a second createCollection is refused as existing',
      code === 'DATABASE_COLLECTION_ALREADY_EXIST',
    )
    if (target.isLocal) expect(code).toBe('DATABASE_COLLECTION_ALREADY_EXIST')
  })
})

describe('pages', () => {
  test('a hundred documents unless asked otherwise, a thousand at most', async () => {
    const things = await target.collection('many')
    await things.add(Array.from({ length: 1005 }, (_, n) => ({ n })))
    expect((await things.get()).data).toHaveLength(100)
    expect((await things.limit(2000).get()).data).toHaveLength(1000)
    expect((await things.limit(7).get()).data).toHaveLength(7)
    expect((await things.count()).total).toBe(1005)
  })

  test('skipping passes over documents', async () => {
    const things = await target.collection('things')
    await things.add([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }])
    const { data } = await things.orderBy('n', 'asc').skip(1).limit(2).get()
    expect(data.map(({ n }: { n: number }) => n)).toEqual([2, 3])
    expect((await things.skip(9).get()).data).toEqual([])
  })
})
