import { openTarget, type Target } from '../../support/database-cloud'

const clock = { now: Date.UTC(2026, 4, 1) }
let target: Target
beforeAll(async () => {
  target = await openTarget({ now: () => clock.now })
})
afterAll(() => target.close())

test('a server date is the service clock, with its offset, when added, set, updated and pushed', async () => {
  const { db } = target
  const things = await target.collection('dates')
  await things.add({
    _id: 'a',
    at: db.serverDate(),
    later: db.serverDate({ offset: 60_000 }),
    deep: [db.serverDate()],
  })
  const [added] = (await things.doc('a').get()).data
  expect(added.later.getTime() - added.at.getTime()).toBe(60_000)
  if (target.isLocal) expect(added.at).toEqual(new Date(clock.now))
  await things
    .doc('a')
    .update({ at: db.serverDate({ offset: -1000 }), log: db.command.push([db.serverDate()]) })
  const [updated] = (await things.doc('a').get()).data
  expect(updated.log[0].getTime() - updated.at.getTime()).toBe(1000)
  await things.doc('a').set({ nested: { at: db.serverDate() } })
  expect((await things.doc('a').get()).data[0].nested.at).toBeInstanceOf(Date)
})

test('a server date in a query is compared as the moment it stands for', async () => {
  const { db } = target
  const things = await target.collection('dates')
  await things.add([
    { _id: 'past', at: db.serverDate({ offset: -3_600_000 }) },
    { _id: 'coming', at: db.serverDate({ offset: 3_600_000 }) },
  ])
  const { data } = await things.where({ at: db.command.lt(db.serverDate()) }).get()
  expect(data.map(({ _id: id }: { _id: string }) => id)).toEqual(['past'])
})

test('dates are found by equality and by range, before 1970 too', async () => {
  const { command: _ } = target.db
  const things = await target.collection('dates')
  const days = ['1901-01-01', '1969-12-31', '1970-01-01', '2026-05-01'].map((day) => new Date(day))
  await things.add(days.map((at, n) => ({ n, at })))
  const found = async (query: object): Promise<number[]> =>
    (await things.where(query).orderBy('at', 'asc').get()).data.map(({ n }: { n: number }) => n)
  expect(await found({ at: days[1] })).toEqual([1])
  expect(await found({ at: _.gte(days[1]) })).toEqual([1, 2, 3])
  expect(await found({ at: _.gt(days[0]).and(_.lt(days[3])) })).toEqual([1, 2])
  expect(await found({ at: _.in([days[0], days[3]]) })).toEqual([0, 3])
  expect(await found({ at: _.gt(0) })).toEqual([])
})
