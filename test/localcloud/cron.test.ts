import { nextRun, parseCron } from '../../localcloud/functions/cron'

const china = (text: string): number => Date.parse(`${text}+08:00`)
const shown = (at: number | null): string | null =>
  at === null ? null : new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)

/** The next runs after a moment, in China's time. */
const runs = (expression: string, after: string, count = 1): (string | null)[] => {
  const cron = parseCron(expression)
  const found: (string | null)[] = []
  let at: number | null = china(after)
  for (let n = 0; n < count && at !== null; n += 1) {
    at = nextRun(cron, at)
    found.push(shown(at))
  }
  return found
}

describe('a timer expression of seven fields', () => {
  it.each([
    ['every minute, strictly after now', '0 */1 * * * * *', '2026-03-01T00:00:00', '2026-03-01T00:01:00'],
    ['at eight in China, not in London', '0 0 8 * * * *', '2026-03-01T07:59:59', '2026-03-01T08:00:00'],
    ['on the last night of a year', '0 0 0 1 1 * *', '2026-12-31T23:59:59', '2027-01-01T00:00:00'],
    ['on the leap day only', '0 0 0 29 2 * *', '2026-03-01T00:00:00', '2028-02-29T00:00:00'],
    ['from five on, every twenty', '0 5/20 * * * * *', '2026-03-01T00:26:00', '2026-03-01T00:45:00'],
    ['within a span by steps', '10 0 8-18/4 * * * *', '2026-03-01T13:00:00', '2026-03-01T16:00:10'],
    ['on named days', '0 0 9 * * MON-FRI *', '2026-02-28T00:00:00', '2026-03-02T09:00:00'],
    ['in named months', '0 0 0 1 JUN,DEC * *', '2026-06-01T00:00:00', '2026-12-01T00:00:00'],
    ['in a list of seconds', '1,31 * * * * * *', '2026-03-01T00:00:01', '2026-03-01T00:00:31'],
  ])('runs %s', (_, expression, after, expected) => {
    expect(runs(expression, after)).toEqual([expected])
  })

  it('takes either of day and weekday when both are given', () => {
    // The 15th of March 2026 is a Sunday; Mondays are the 2nd and the 9th.
    expect(runs('0 0 0 15 * MON *', '2026-03-01T00:00:00', 4)).toEqual([
      '2026-03-02T00:00:00',
      '2026-03-09T00:00:00',
      '2026-03-15T00:00:00',
      '2026-03-16T00:00:00',
    ])
  })

  it('never runs after its last year, nor on a day that does not exist', () => {
    expect(runs('0 0 0 1 1 * 2026', '2026-01-01T00:00:00')).toEqual([null])
    expect(runs('0 0 0 31 2 * *', '2026-01-01T00:00:00')).toEqual([null])
  })

  it.each([
    '* * * * *',
    '60 * * * * * *',
    '0 0 24 * * * *',
    '0 0 0 0 * * *',
    '0 */0 * * * * *',
    '0 5-1 * * * * *',
  ])('refuses %s', (expression) => {
    expect(() => parseCron(expression)).toThrow(/Cannot read the timer expression/)
  })
})
