import { codeOf } from '../../support/code-of'
import type { Target } from '../../support/database-cloud'
import { openTwoDocuments, type TwoDocuments } from '../../support/two-documents'

const clock = { shift: 0 }
let target: Target
let name: string
let fresh: TwoDocuments['fresh']
let nOf: TwoDocuments['nOf']
beforeAll(async () => {
  ;({ target, name, fresh, nOf } = await openTwoDocuments({ now: () => Date.now() + clock.shift }))
})
afterAll(() => target.close())

const conflict = 'DATABASE_TRANSACTION_CONFLICT'
const gone = 'DATABASE_TRANSACTION_FAIL'

test('what is written inside is seen inside, and outside after the commit', async () => {
  await fresh()
  const transaction = await target.db.startTransaction()
  const inside = transaction.collection(name)
  expect(await inside.add({ _id: 'c', n: 5 })).toMatchObject({ id: 'c', inserted: 1, ok: 1 })
  expect((await inside.doc('a').update({ n: 2 })).updated).toBe(1)
  expect((await inside.doc('b').remove()).deleted).toBe(1)
  expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
  expect((await inside.doc('b').get()).data).toBeNull()
  expect(
    (
      await inside
        .where({ n: target.db.command.gt(1) })
        .orderBy('n', 'desc')
        .get()
    ).data,
  ).toEqual([
    { _id: 'c', n: 5 },
    { _id: 'a', n: 2 },
  ])
  expect([await nOf('a'), await nOf('b'), await nOf('c')]).toEqual([1, 1, undefined])
  await transaction.commit()
  expect([await nOf('a'), await nOf('b'), await nOf('c')]).toEqual([2, undefined, 5])
})

test('a rollback leaves nothing', async () => {
  await fresh()
  const transaction = await target.db.startTransaction()
  await transaction.collection(name).doc('a').set({ n: 9 })
  await transaction.collection(name).doc('new').set({ n: 9 })
  await transaction.rollback()
  expect([await nOf('a'), await nOf('new')]).toEqual([1, undefined])
})

test('reads are of the moment of the first operation', async () => {
  const things = await fresh()
  const transaction = await target.db.startTransaction()
  const inside = transaction.collection(name)
  expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
  await things.doc('a').update({ n: 50 })
  await things.doc('b').remove()
  await things.add({ _id: 'late', n: 1 })
  expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
  expect((await inside.doc('b').get()).data).toEqual({ _id: 'b', n: 1 })
  expect((await inside.doc('late').get()).data).toBeNull()
  const { data } = await inside.where({ n: 1 }).orderBy('_id', 'asc').get()
  expect(data.map(({ _id: id }: { _id: string }) => id)).toEqual(['a', 'b'])
  await transaction.commit()
})

test('the first writer wins between two transactions', async () => {
  await fresh()
  const [first, second] = [await target.db.startTransaction(), await target.db.startTransaction()]
  await second.collection(name).doc('a').get()
  await first.collection(name).doc('a').update({ n: 2 })
  expect(await codeOf(second.collection(name).doc('a').update({ n: 3 }))).toBe(conflict)
  await first.commit()
  expect(await nOf('a')).toBe(2)
  expect(await codeOf(second.commit())).toBe(gone)
})

test('a write outside makes the transaction lose', async () => {
  const things = await fresh()
  const transaction = await target.db.startTransaction()
  await transaction.collection(name).doc('a').get()
  await things.doc('a').update({ n: 7 })
  expect(await codeOf(transaction.collection(name).doc('a').update({ n: 8 }))).toBe(conflict)
  expect(await nOf('a')).toBe(7)
})

test('a write outside waits for the transaction that wrote first', async () => {
  const things = await fresh()
  const transaction = await target.db.startTransaction()
  await transaction.collection(name).doc('a').update({ n: 2 })
  const outside = things.doc('a').update({ n: target.db.command.inc(10) })
  await transaction.commit()
  expect((await outside).updated).toBe(1)
  expect(await nOf('a')).toBe(12)
})

test('two transactions that read what the other writes both succeed', async () => {
  await fresh()
  const [first, second] = [await target.db.startTransaction(), await target.db.startTransaction()]
  await first.collection(name).doc('a').get()
  await second.collection(name).doc('b').get()
  await first.collection(name).doc('b').set({ n: 'first' })
  await second.collection(name).doc('a').set({ n: 'second' })
  await first.commit()
  await second.commit()
  expect([await nOf('a'), await nOf('b')]).toEqual(['second', 'first'])
})

test('nothing works in one that is over', async () => {
  await fresh()
  const committed = await target.db.startTransaction()
  await committed.commit()
  expect(await codeOf(committed.collection(name).doc('a').set({ n: 1 }))).toBe(gone)
  expect(await codeOf(committed.collection(name).doc('a').get())).toBe(gone)
  expect(await codeOf(committed.commit())).toBe(gone)
  expect(await codeOf(committed.rollback())).toBe(gone)
})

test('one that takes longer than thirty seconds is over and undone', async () => {
  if (!target.isLocal) return
  await fresh()
  const transaction = await target.db.startTransaction()
  await transaction.collection(name).doc('a').update({ n: 2 })
  clock.shift += 30_001
  expect(await codeOf(transaction.collection(name).doc('a').get())).toBe(gone)
  expect(await codeOf(transaction.commit())).toBe(gone)
  expect(await nOf('a')).toBe(1)
  expect((await target.db.collection(name).doc('a').update({ n: 3 })).updated).toBe(1)
})

test('one that is left behind does not hold its documents for ever', async () => {
  if (!target.isLocal) return
  await fresh()
  const left = await target.db.startTransaction()
  await left.collection(name).doc('a').update({ n: 2 })
  clock.shift += 30_001
  const next = await target.db.startTransaction()
  expect((await next.collection(name).doc('a').update({ n: 4 })).updated).toBe(1)
  await next.commit()
  expect(await nOf('a')).toBe(4)
})

test('an id that is taken is refused inside too', async () => {
  await fresh()
  const transaction = await target.db.startTransaction()
  expect(await codeOf(transaction.collection(name).add({ _id: 'a' }))).toBe('DATABASE_DUPLICATE_WRITE')
})

test('removed and added again inside is one change', async () => {
  await fresh()
  const transaction = await target.db.startTransaction()
  const inside = transaction.collection(name)
  await inside.doc('a').remove()
  await inside.add({ _id: 'a', n: 'again' })
  await inside.add({ _id: 'brief', n: 1 })
  await inside.doc('brief').remove()
  await transaction.commit()
  expect([await nOf('a'), await nOf('brief')]).toEqual(['again', undefined])
})
