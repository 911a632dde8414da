import type { ClockRule } from '#types/region'
import { buildCalendar } from '#config/calendar'
import { pack } from '#config/regions/demo/index'
import { dueAt, knownUntil } from '#core/domain/clock'
import { shanghai } from './support/demo-world'

/** The real years, as far as the notices of the State Council go. */
const china = buildCalendar()
const source = { kind: 'default', clause: 'test' } as const
const rule = (amount: number, unit: ClockRule['unit'], time: ClockRule['time']): ClockRule => ({
  ...{ amount, unit, time, source },
})
const workingDays = (amount: number) => rule(amount, 'days', 'working')
const really = (startedAt: number, clock: ClockRule, known = china) =>
  dueAt(startedAt, clock, pack.office, known)
const close = (date: string) => shanghai(date, '17:30:00')

/** For each break: the last office day before it, the first after it, and 4 office hours that begin at 16:30 before it. */
describe.each([
  ['New Year 2024', '2023-12-29', '2024-01-02'],
  ['Spring Festival 2024', '2024-02-09', '2024-02-18'],
  ['Qingming 2024', '2024-04-03', '2024-04-07'],
  ['Labour Day 2024', '2024-04-30', '2024-05-06'],
  ['Dragon Boat 2024', '2024-06-07', '2024-06-11'],
  ['Mid-Autumn 2024', '2024-09-14', '2024-09-18'],
  ['National Day 2024', '2024-09-30', '2024-10-08'],
  ['New Year 2025', '2024-12-31', '2025-01-02'],
  ['Spring Festival 2025', '2025-01-27', '2025-02-05'],
  ['Qingming 2025', '2025-04-03', '2025-04-07'],
  ['Labour Day 2025', '2025-04-30', '2025-05-06'],
  ['Dragon Boat 2025', '2025-05-30', '2025-06-03'],
  ['National Day and Mid-Autumn 2025', '2025-09-30', '2025-10-09'],
  ['New Year 2026', '2025-12-31', '2026-01-04'],
  ['Spring Festival 2026', '2026-02-14', '2026-02-24'],
  ['Qingming 2026', '2026-04-03', '2026-04-07'],
  ['Labour Day 2026', '2026-04-30', '2026-05-06'],
  ['Dragon Boat 2026', '2026-06-18', '2026-06-22'],
  ['Mid-Autumn 2026', '2026-09-24', '2026-09-28'],
  ['National Day 2026', '2026-09-30', '2026-10-08'],
])('over %s', (_name, before, after) => {
  it('a clock of one working day goes from the last office day to the first', () => {
    expect(really(shanghai(before), workingDays(1))).toEqual({ dueAt: close(after), provisional: false })
  })

  it('office hours stop when the office closes and go on when it opens', () => {
    const hours = rule(4, 'hours', 'working')
    expect(really(shanghai(before, '16:30:00'), hours).dueAt).toBe(shanghai(after, '11:30:00'))
  })

  it('a case filed in its last second waits for the same morning', () => {
    const lastSecond = shanghai(after, '00:00:00') - 1000
    expect(really(lastSecond, rule(1, 'hours', 'working')).dueAt).toBe(shanghai(after, '09:30:00'))
  })
})

describe.each([
  ...['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29'],
  ...['2024-10-12', '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11', '2026-01-04'],
  ...['2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
])('on the make-up day %s', (date) => {
  it('the office counts its hours as on any other day', () => {
    expect(really(shanghai(date), rule(4, 'hours', 'working')).dueAt).toBe(shanghai(date, '15:00:00'))
  })

  it('one second before midnight the hours are over, and they begin anew the next office morning', () => {
    const next = really(shanghai(date, '23:59:59'), rule(1, 'hours', 'working')).dueAt
    expect(next).toBeGreaterThan(shanghai(date, '23:59:59'))
    expect(next).toBe(really(close(date), rule(1, 'hours', 'working')).dueAt)
  })
})

/** 行政处罚法 85: its periods of two, three, five and seven days are working days; the day of the start does not count. */
describe('the periods of the law on penalties', () => {
  it.each([
    [2, '2026-02-13', '2026-02-24'],
    [3, '2026-02-13', '2026-02-25'],
    [5, '2026-02-13', '2026-02-27'],
    [7, '2026-02-13', '2026-03-02'],
    [2, '2026-09-29', '2026-10-08'],
    [3, '2026-09-29', '2026-10-09'],
    [5, '2026-09-29', '2026-10-12'],
    [7, '2026-09-29', '2026-10-14'],
    [2, '2026-06-17', '2026-06-22'],
    [3, '2026-06-17', '2026-06-23'],
    [5, '2026-06-17', '2026-06-25'],
    [7, '2026-06-17', '2026-06-29'],
  ])('%i working days from %s end with office hours on %s', (days, start, end) => {
    expect(really(shanghai(start), workingDays(days)).dueAt).toBe(close(end))
  })

  it.each([
    ['2026-01-15', '2026-04-15'],
    ['2024-01-15', '2024-04-14'],
    ['2025-11-30', '2026-02-28'],
  ])('ninety natural days of a docket filed on %s end with %s', (filed, end) => {
    const ninety = really(shanghai(filed), rule(90, 'days', 'natural'))
    expect(ninety).toEqual({ dueAt: shanghai(end, '23:59:59'), provisional: false })
  })
})

describe('a year end', () => {
  it.each([
    ['2023-12-29', 2, '2024-01-03'],
    ['2024-12-30', 3, '2025-01-03'],
    ['2025-12-30', 2, '2026-01-04'],
    ['2025-12-30', 5, '2026-01-07'],
  ])('from %s over %i working days leads to %s', (start, days, end) => {
    expect(really(shanghai(start), workingDays(days))).toEqual({ dueAt: close(end), provisional: false })
  })

  it('beyond the last known year makes working time provisional', () => {
    const short = { ...china, lastYear: 2026 }
    expect(really(shanghai('2026-12-31', '16:00:00'), rule(2, 'hours', 'working'), short)).toEqual({
      dueAt: shanghai('2027-01-01', '09:00:00'),
      provisional: true,
    })
    expect(really(shanghai('2026-12-24'), workingDays(2), short).provisional).toBe(false)
  })

  it('is not sure in its last three days, which the next notice may still change', () => {
    const asOf2018 = { ...china, lastYear: 2018, holidays: [], makeUpDays: [] }
    const guess = really(shanghai('2018-12-28'), workingDays(1), asOf2018)
    expect(guess).toEqual({ dueAt: close('2018-12-31'), provisional: true })
    expect(really(shanghai('2018-12-28'), workingDays(1)).dueAt).toBe(close('2018-12-29'))
    expect(knownUntil(asOf2018)).toBe(shanghai('2018-12-28', '23:59:59'))
  })

  it('no notice known so far has changed an earlier day of the year before', () => {
    const december = [...china.holidays, ...china.makeUpDays].filter((date) => date.slice(5, 7) === '12')
    expect(december.filter((date) => date.slice(8) < '29')).toEqual([])
  })

  it('before the first known year is provisional too', () => {
    expect(really(shanghai('2003-06-02'), workingDays(1)).provisional).toBe(true)
  })
})
