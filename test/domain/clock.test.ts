import type { ClockRule } from '#types/region'
import { dueAt } from '#core/domain/clock'
import { pack } from '#config/regions/demo/index'
import { calendar, MONDAY, shanghai } from './support/demo-world'

const rule = (amount: number, unit: ClockRule['unit'], time: ClockRule['time']): ClockRule => ({
  ...{ amount, unit, time },
  source: { kind: 'default', clause: 'test' },
})

const due = (startedAt: number, clock: ClockRule) => dueAt(startedAt, clock, pack.office, calendar)

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
      shanghai('2026-11-09', '17:30:00'),
    )
  })
})

describe('working days', () => {
  it('do not count the day of the start and end with business hours', () => {
    expect(due(MONDAY, rule(1, 'days', 'working')).dueAt).toBe(shanghai('2026-11-10', '17:30:00'))
  })

  it('skip the holiday and take the make-up day', () => {
    expect(due(shanghai('2026-11-10'), rule(3, 'days', 'working')).dueAt).toBe(
      shanghai('2026-11-14', '17:30:00'),
    )
  })

  it('skip an ordinary weekend', () => {
    expect(due(shanghai('2026-11-20'), rule(1, 'days', 'working')).dueAt).toBe(
      shanghai('2026-11-23', '17:30:00'),
    )
  })

  it.each([
    ['2026-11-09', '23:59:59', '2026-11-10'],
    ['2026-11-10', '00:00:00', '2026-11-12'],
  ])('of a start at %s %s turn at midnight in Shanghai', (date, time, expected) => {
    expect(due(shanghai(date, time), rule(1, 'days', 'working')).dueAt).toBe(shanghai(expected, '17:30:00'))
  })
})

describe('natural time', () => {
  it('in days ends with the last second of the last day', () => {
    expect(due(MONDAY, rule(7, 'days', 'natural')).dueAt).toBe(shanghai('2026-11-16', '23:59:59'))
  })

  it('in minutes is counted through the night', () => {
    expect(due(shanghai('2026-11-09', '23:59:59'), rule(5, 'minutes', 'natural')).dueAt).toBe(
      shanghai('2026-11-10', '00:04:59'),
    )
  })
})

describe('the calendar', () => {
  it('makes what lies beyond its last year provisional', () => {
    expect(due(shanghai('2026-12-31', '16:00:00'), rule(2, 'hours', 'working'))).toEqual({
      dueAt: shanghai('2027-01-01', '09:00:00'),
      provisional: true,
    })
    expect(due(shanghai('2026-12-30', '16:00:00'), rule(2, 'hours', 'working')).provisional).toBe(false)
  })

  it('does not touch natural time', () => {
    expect(due(shanghai('2026-12-31'), rule(7, 'days', 'natural')).provisional).toBe(false)
  })

  it.each(['America/New_York', 'UTC', 'Asia/Tokyo'])('is the same on a host in %s', (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    try {
      expect(due(shanghai('2026-11-10', '16:30:00'), rule(1, 'days', 'working')).dueAt).toBe(
        shanghai('2026-11-12', '17:30:00'),
      )
    } finally {
      process.env.TZ = before
    }
  })
})
