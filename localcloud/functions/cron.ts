/** Seven fields: second, minute, hour, day, month, weekday, year; read in China's time, as the platform does. */
export interface Cron {
  readonly seconds: ReadonlySet<number>
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  readonly months: ReadonlySet<number>
  readonly years: ReadonlySet<number>
  readonly days: ReadonlySet<number>
  readonly weekdays: ReadonlySet<number>
  /** Which of day and weekday the expression restricts: when both, either one is enough. */
  readonly restricts: { readonly day: boolean; readonly weekday: boolean }
}

interface Range {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly words?: readonly string[]
}

const RANGES = {
  second: { name: 'second', from: 0, to: 59 },
  minute: { name: 'minute', from: 0, to: 59 },
  hour: { name: 'hour', from: 0, to: 23 },
  day: { name: 'day', from: 1, to: 31 },
  month: {
    name: 'month',
    from: 1,
    to: 12,
    words: ['', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
  },
  weekday: { name: 'weekday', from: 0, to: 6, words: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] },
  year: { name: 'year', from: 1970, to: 2099 },
} as const satisfies Record<string, Range>

const CHINA = 8 * 3_600_000
const DAY = 86_400_000

class CronError extends Error {
  constructor(expression: string, reason: string) {
    super(`Cannot read the timer expression "${expression}": ${reason}`)
    this.name = 'CronError'
  }
}

export function parseCron(expression: string): Cron {
  const fields = expression.trim().split(/\s+/)
  if (fields.length !== 7)
    throw new CronError(expression, `seven fields are needed, ${fields.length} were given`)
  const [second, minute, hour, day, month, weekday, year] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const read = (text: string, range: Range): ReadonlySet<number> => readField(expression, text, range)
  return {
    seconds: read(second, RANGES.second),
    minutes: read(minute, RANGES.minute),
    hours: read(hour, RANGES.hour),
    days: read(day, RANGES.day),
    months: read(month, RANGES.month),
    weekdays: read(weekday, RANGES.weekday),
    years: read(year, RANGES.year),
    restricts: { day: !day.startsWith('*'), weekday: !weekday.startsWith('*') },
  }
}

/** The first run strictly after `after`, or null when there is none. */
export function nextRun(cron: Cron, after: number): number | null {
  const lastYear = Math.max(...cron.years)
  let at = Math.floor((after + CHINA) / 1000) * 1000 + 1000
  while (new Date(at).getUTCFullYear() <= lastYear) {
    const later = skip(cron, at)
    if (later === at) return at - CHINA
    at = later
  }
  return null
}

/** The start of the next unit whose field does not match, or `at` itself when all match. */
function skip(cron: Cron, at: number): number {
  const date = new Date(at)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth()
  if (!cron.years.has(year)) return Date.UTC(year + 1, 0, 1)
  if (!cron.months.has(month + 1)) return Date.UTC(year, month + 1, 1)
  if (!dayMatches(cron, date)) return Math.floor(at / DAY) * DAY + DAY
  if (!cron.hours.has(date.getUTCHours())) return Math.floor(at / 3_600_000) * 3_600_000 + 3_600_000
  if (!cron.minutes.has(date.getUTCMinutes())) return Math.floor(at / 60_000) * 60_000 + 60_000
  return cron.seconds.has(date.getUTCSeconds()) ? at : at + 1000
}

function dayMatches(cron: Cron, date: Date): boolean {
  const day = cron.days.has(date.getUTCDate())
  const weekday = cron.weekdays.has(date.getUTCDay())
  return cron.restricts.day && cron.restricts.weekday ? day || weekday : day && weekday
}

function readField(expression: string, text: string, range: Range): ReadonlySet<number> {
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const { from, to, step } = readPart(expression, part, range)
    for (let value = from; value <= to; value += step) values.add(value)
  }
  return values
}

const PART = /^(?:(?<all>\*)|(?<first>\w+)(?:-(?<last>\w+))?)(?:\/(?<step>[1-9]\d*))?$/

interface Span {
  readonly from: number
  readonly to: number
  readonly step: number
}

function readPart(expression: string, part: string, range: Range): Span {
  const found = PART.exec(part)?.groups
  if (!found) throw new CronError(expression, `"${part}" is not a ${range.name}`)
  const step = Number(found.step ?? 1)
  if (found.all) return { from: range.from, to: range.to, step }
  const from = readValue(expression, found.first ?? '', range)
  const to = lastOf(expression, found, from, range)
  if (to < from) throw new CronError(expression, `"${part}" runs backwards`)
  return { from, to, step }
}

function lastOf(
  expression: string,
  found: Readonly<Record<string, string>>,
  from: number,
  range: Range,
): number {
  if (found.last !== undefined) return readValue(expression, found.last, range)
  // "5/15" means from 5 on, every 15.
  return found.step === undefined ? from : range.to
}

function readValue(expression: string, text: string, range: Range): number {
  const word = range.words?.indexOf(text.toUpperCase()) ?? -1
  if (text !== '' && word >= 0) return word
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= range.from && value <= range.to))
    throw new CronError(expression, `"${text}" is not a ${range.name}`)
  return value
}
