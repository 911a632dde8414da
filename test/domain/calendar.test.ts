import { buildCalendar } from '#config/calendar'

describe('the calendar document', () => {
  const built = buildCalendar()

  it('knows its first and last year', () => {
    expect(built.firstYear).toBeLessThanOrEqual(2020)
    expect(built.lastYear).toBeGreaterThanOrEqual(2026)
  })

  it('has National Day off and no day that is both off and worked', () => {
    expect(built.holidays).toContain('2026-10-01')
    expect(built.makeUpDays.filter((date) => built.holidays.includes(date))).toEqual([])
  })

  it('does not count a year of which only New Year is known', () => {
    const day = (date: string) => [date, ''] as const
    const holidays = Object.fromEntries([day('2026-10-01'), day('2027-01-01')])
    expect(buildCalendar({ holidays, workdays: {} }).lastYear).toBe(2026)
  })
})
