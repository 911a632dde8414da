import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

describe('which documents', () => {
  test('all that match, and how many', async () => {
    const things = await target.collection('updates')
    await things.add([{ n: 1 }, { n: 1 }, { n: 2 }])
    expect((await things.where({ n: 1 }).update({ seen: true })).updated).toBe(2)
    expect((await things.where({ seen: true }).count()).total).toBe(2)
    expect((await things.where({ n: 9 }).update({ seen: true })).updated).toBe(0)
  })

  test('only one when several are not wanted', async () => {
    const things = await target.collection('updates')
    await things.add([{ n: 1 }, { n: 1 }])
    expect((await things.where({ n: 1 }).options({ multiple: false }).update({ seen: true })).updated).toBe(1)
  })

  test('a document that is not there is not made', async () => {
    const things = await target.collection('updates')
    expect((await things.doc('nobody').update({ a: 1 })).updated).toBe(0)
    expect((await things.count()).total).toBe(0)
  })

  test('an update that changes nothing is not counted', async () => {
    const things = await target.collection('updates')
    await things.add({ _id: 'a', n: 1 })
    const { updated } = await things.where({ _id: 'a' }).update({ n: 1 })
    target.fact('where().update that changes nothing reports none updated', updated === 0)
    if (target.isLocal) expect(updated).toBe(0)
  })

  test('an update under a condition that no longer holds does nothing', async () => {
    const { command: _ } = target.db
    const things = await target.collection('updates')
    await things.add({ _id: 'a', rev: 1 })
    const raise = () => things.where({ _id: 'a', rev: 1 }).update({ rev: _.inc(1) })
    const outcomes = await Promise.all([raise(), raise(), raise(), raise()])
    expect(outcomes.map(({ updated }) => updated).sort()).toEqual([0, 0, 0, 1])
  })

  test('update and return answers the new document, one at most', async () => {
    const { command: _ } = target.db
    const things = await target.collection('updates')
    await things.add([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ])
    const answer = await things.where({ n: 1 }).updateAndReturn({ n: _.inc(1), at: new Date(5) })
    expect(answer).toMatchObject({ updated: 1, doc: { _id: 'a', n: 2, at: new Date(5) } })
    const none = await things.where({ n: 99 }).updateAndReturn({ n: 0 })
    expect({ updated: none.updated, doc: none.doc }).toEqual({ updated: 0, doc: null })
  })

  test('a set that holds an operator is refused by the SDK, an update of the id too', async () => {
    const { command: _ } = target.db
    const things = await target.collection('updates')
    await expect(things.doc('a').set({ n: _.inc(1) })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
    await expect(things.doc('a').update({ _id: 'b' })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })
})

test('forty writers raise one number and none is lost', async () => {
  const { command: _ } = target.db
  const things = await target.collection('updates')
  await things.add({ _id: 'a', n: 0 })
  await Promise.all(Array.from({ length: 40 }, () => things.doc('a').update({ n: _.inc(1) })))
  expect((await things.doc('a').get()).data[0].n).toBe(40)
})
