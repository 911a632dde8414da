import { execFileSync } from 'node:child_process'
import type { ClockRule } from '#types/region'
import { buildCalendar } from '#config/calendar'
import { pack } from '#config/regions/demo/index'
import { dueAt } from '#core/domain/clock'
import { calendar, MONDAY, shanghai } from './support/demo-world'

const rule = (amount: number, unit: ClockRule['unit'], time: ClockRule['time']): ClockRule => ({
  ...{ amount, unit, time },
  source: { kind: 'default', clause: 'test' },
})

const due = (startedAt: number, clock: ClockRule) => dueAt(startedAt, clock, pack.office, calendar)

/** The real years, as far as the notices of the State Council go. */
const china = buildCalendar()
const really = (startedAt: number, clock: ClockRule) => dueAt(startedAt, clock, pack.office, china)
const workingDays = (amount: number) => rule(amount, 'days', 'working')
const close = (date: string) => shanghai(date, '17:30:00')

describe('working hours', () => {
  const fourHours = rule(4, 'hours', 'working')

  it('leave out the noon break', () => {
    expect(due(MONDAY, fourHours).dueAt).toBe(shanghai('2026-11-09', '15:00:00'))
  })

  it('filed one second before midnight begin with the next office day', () => {
    expect(due(shanghai('2026-11-09', '23:59:59'), fourHours).dueAt).toBe(shanghai('2026-11-10', '14:30:00'))
  })

  it('filed at midnight begin with the same morning', () => {
    expect(due(shanghai('2026-11-10', '00:00:00'), fourHours).dueAt).toBe(shanghai('2026-11-10', '14:30:00'))
  })

  it('run over a holiday without counting it', () => {
    expect(due(shanghai('2026-11-10', '16:30:00'), fourHours).dueAt).toBe(shanghai('2026-11-12', '11:30:00'))
  })

  it('count a make-up Saturday', () => {
    expect(due(shanghai('2026-11-13', '16:30:00'), fourHours).dueAt).toBe(shanghai('2026-11-14', '11:30:00'))
  })

  it('end with the office, not with the next morning, when they fit exactly', () => {
    expect(due(shanghai('2026-11-09', '15:30:00'), rule(2, 'hours', 'working')).dueAt).toBe(
      close('2026-11-09'),
    )
  })
})

describe('working days', () => {
  it('do not count the day of the start and end with business hours', () => {
    expect(due(MONDAY, workingDays(1)).dueAt).toBe(close('2026-11-10'))
  })

  it('skip the holiday and take the make-up day', () => {
    expect(due(shanghai('2026-11-10'), workingDays(3)).dueAt).toBe(close('2026-11-14'))
  })

  it('skip an ordinary weekend', () => {
    expect(due(shanghai('2026-11-20'), workingDays(1)).dueAt).toBe(close('2026-11-23'))
  })

  it.each([
    ['2026-11-09', '23:59:59', '2026-11-10'],
    ['2026-11-10', '00:00:00', '2026-11-12'],
  ])('of a start at %s %s turn at midnight in Shanghai', (date, time, expected) => {
    expect(due(shanghai(date, time), workingDays(1)).dueAt).toBe(close(expected))
  })
})

describe('natural time', () => {
  it('in days ends with the last second of the last day', () => {
    expect(due(MONDAY, rule(7, 'days', 'natural')).dueAt).toBe(shanghai('2026-11-16', '23:59:59'))
  })

  it('in minutes is counted through the night and over the year end', () => {
    const five = rule(5, 'minutes', 'natural')
    expect(due(shanghai('2026-11-09', '23:59:59'), five).dueAt).toBe(shanghai('2026-11-10', '00:04:59'))
    expect(due(shanghai('2026-12-31', '23:59:59'), five).dueAt).toBe(shanghai('2027-01-01', '00:04:59'))
  })

  it('is never provisional', () => {
    expect(due(shanghai('2026-12-31'), rule(90, 'days', 'natural')).provisional).toBe(false)
  })
})

/** Each where a host's own calendar day, offset or summer time would differ from Shanghai's. */
const MOMENTS = [
  ...[
    shanghai('2026-11-09', '23:59:59'),
    shanghai('2026-11-10', '00:00:00'),
    shanghai('2026-02-14', '16:30:00'),
  ],
  ...[
    shanghai('2026-12-31', '23:59:59'),
    shanghai('2025-12-31', '07:00:00'),
    shanghai('2026-03-08', '15:30:00'),
  ],
  ...[
    shanghai('2026-11-01', '13:30:00'),
    shanghai('2026-10-09', '08:00:00'),
    shanghai('2026-01-04', '03:00:00'),
  ],
]
const RULES = [rule(4, 'hours', 'working'), workingDays(1), workingDays(7), rule(90, 'days', 'natural')]
const table = () => MOMENTS.map((at) => RULES.map((one) => really(at, one)))

/** The same table from a process whose whole life is in that zone; it says what its own clock makes of one moment. */
function tableIn(zone: string): { readonly wall: string; readonly rows: unknown } {
  const given = JSON.stringify({ moments: MOMENTS, rules: RULES, office: pack.office, china })
  const code = `
    const { readFileSync } = require('node:fs')
    const { dueAt } = require('#core/domain/clock')
    const { moments, rules, office, china } = JSON.parse(readFileSync(0, 'utf8'))
    const rows = moments.map((at) => rules.map((rule) => dueAt(at, rule, office, china)))
    const wall = new Date(moments[0]).toString().slice(0, 21)
    process.stdout.write(JSON.stringify({ wall, rows }))`
  const args = ['--import', 'tsx', '--eval', code]
  const env = { ...process.env, TZ: zone }
  return JSON.parse(execFileSync(process.execPath, args, { env, input: given, encoding: 'utf8' })) as never
}

describe('a host in another time zone', () => {
  it.each([
    ['America/New_York', 'Mon Nov 09 2026 10:59'],
    ['Pacific/Kiritimati', 'Tue Nov 10 2026 05:59'],
  ])('%s counts to the same moments', (zone, wall) => {
    expect(tableIn(zone)).toEqual({ wall, rows: table() })
  })
})
