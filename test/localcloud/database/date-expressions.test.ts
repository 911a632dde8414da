import { openTarget, type Target } from '../../support/database-cloud'

let target: Target
let things: Awaited<ReturnType<Target['collection']>>
beforeAll(async () => {
  target = await openTarget()
  things = await target.collection('date-expressions')
  await things.add({ _id: 'a', at: new Date('2024-03-05T06:07:08.009Z'), text: '中文字', nothing: null })
})
afterAll(() => target.close())

const value = async (expression: unknown): Promise<unknown> => {
  const { data } = await things.aggregate().project({ _id: 0, value: expression }).end()
  return data[0].value
}

const failure = async (expression: unknown): Promise<unknown> =>
  value(expression).catch((error: unknown) => (error as { code: string }).code)

test('every letter of a date format', async () => {
  const { aggregate: $ } = target.db.command
  const text = (format: string, timezone = 'UTC') => value($.dateToString({ date: '$at', format, timezone }))
  expect(await text('%Y-%m-%d %H:%M:%S.%L')).toBe('2024-03-05 06:07:08.009')
  expect(await text('%j %w %u %U %V %G %%')).toBe('065 3 2 09 10 2024 %')
  expect(await text('%H:%M %z %Z', 'Asia/Shanghai')).toBe('14:07 +0800 +480')
  expect(await text('%H:%M %z', '-03:30')).toBe('02:37 -0330')
  expect(await failure($.dateToString({ date: '$at', format: '%Q' }))).toBe('DATABASE_REQUEST_FAILED')
})

test('a date that is not there has no parts and no text', async () => {
  const { aggregate: $ } = target.db.command
  expect(await value($.hour('$nobody'))).toBeNull()
  expect(await value($.year('$nothing'))).toBeNull()
  expect(await value($.dateToString({ date: '$nobody', format: '%Y' }))).toBeNull()
  expect(await value($.dateToString({ date: '$nobody', format: '%Y', onNull: 'none' }))).toBe('none')
  expect(await failure($.year('$text'))).toBe('DATABASE_REQUEST_FAILED')
})

test('a date from parts carries over and counts by ISO weeks', async () => {
  const { aggregate: $ } = target.db.command
  expect(await value($.dateFromParts({ year: 2024, month: 2, day: 30, hour: 1 }))).toEqual(
    new Date('2024-03-01T01:00:00Z'),
  )
  expect(await value($.dateFromParts({ year: 2024, month: 14 }))).toEqual(new Date('2025-02-01T00:00:00Z'))
  expect(await value($.dateFromParts({ year: 2024, month: 2, day: 3, timezone: '+08:00' }))).toEqual(
    new Date('2024-02-02T16:00:00Z'),
  )
  expect(await value($.dateFromParts({ isoWeekYear: 2024, isoWeek: 6, isoDayOfWeek: 4 }))).toEqual(
    new Date('2024-02-08T00:00:00Z'),
  )
  expect(await value($.dateFromParts({ year: '$nobody' }))).toBeNull()
})

test('a date from text, with its zone or a named one', async () => {
  const { aggregate: $ } = target.db.command
  const moment = (text: string, more = {}) => value($.dateFromString({ dateString: text, ...more }))
  expect(await moment('2024-02-03')).toEqual(new Date('2024-02-03T00:00:00Z'))
  expect(await moment('2024-02-03T04:05:06Z')).toEqual(new Date('2024-02-03T04:05:06Z'))
  expect(await moment('2024-02-03T08:00:00+08:00')).toEqual(new Date('2024-02-03T00:00:00Z'))
  expect(await moment('2024-02-03 08:00', { timezone: 'Asia/Shanghai' })).toEqual(
    new Date('2024-02-03T00:00:00Z'),
  )
  expect(await moment('05/03/2024', { format: '%d/%m/%Y' })).toEqual(new Date('2024-03-05T00:00:00Z'))
  expect(await moment('no date', { onError: 'wrong' })).toBe('wrong')
  expect(await failure($.dateFromString({ dateString: 'no date' }))).toBe('DATABASE_REQUEST_FAILED')
})

test('text is found by bytes, and nothing in capitals is empty', async () => {
  const { aggregate: $ } = target.db.command
  expect(await value($.indexOfBytes(['$text', '字']))).toBe(6)
  expect(await value($.indexOfBytes(['$text', 'x']))).toBe(-1)
  expect(await value($.toLower('$nobody'))).toBe('')
  expect(await value($.toUpper('$nothing'))).toBe('')
})

test('counting nothing makes no document, and a group pushes no missing value', async () => {
  const { aggregate: $ } = target.db.command
  expect((await things.aggregate().match({ nobody: 1 }).count('total').end()).data).toEqual([])
  const { data } = await things
    .aggregate()
    .group({ _id: null, missing: $.push('$nobody'), nothing: $.push('$nothing') })
    .end()
  expect(data).toEqual([{ _id: null, missing: [], nothing: [null] }])
})
