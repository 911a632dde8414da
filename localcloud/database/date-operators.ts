import { evalExpr } from 'mingo/core'
import * as stock from 'mingo/operators/expression'
import type { Options } from 'mingo/types'
import { isDoc } from './values'

type Operator = (doc: unknown, operand: unknown, options: Options) => unknown

const day = 86_400_000

const evaluate = (doc: unknown, operand: unknown, options: Options): unknown =>
  evalExpr(doc, operand, options)

/** `+08:00`, `+0800`, `+08` or an Olson name. */
function offsetOf(timezone: unknown, date: Date): number {
  if (typeof timezone !== 'string') return 0
  const found = /^([+-])(\d\d):?(\d\d)?$/.exec(timezone)
  if (found !== null) {
    const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0)
    return (found[1] === '-' ? -minutes : minutes) * 60_000
  }
  const local = new Date(date.toLocaleString('en-US', { timeZone: timezone }))
  const utc = new Date(date.toLocaleString('en-US', { timeZone: 'UTC' }))
  return local.getTime() - utc.getTime()
}

/** The operand is a date, or an object that names a date and a time zone. */
function zoned(doc: unknown, operand: unknown, options: Options): { date: unknown; timezone: unknown } {
  const given = Array.isArray(operand) && operand.length === 1 ? (operand[0] as unknown) : operand
  if (!isDoc(given) || !('date' in given)) {
    return { date: evaluate(doc, given, options), timezone: undefined }
  }
  return {
    date: evaluate(doc, given.date, options),
    timezone: evaluate(doc, given.timezone ?? null, options),
  }
}

/** The moment with its zone's clock in the UTC fields; null where there is no date. */
function clockOf({ date, timezone }: { date: unknown; timezone: unknown }): Date | null {
  if (date === null || date === undefined) return null
  if (!(date instanceof Date)) throw new Error('a part of a date needs a date')
  return new Date(date.getTime() + offsetOf(timezone, date))
}

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / day) + 1

const isoWeekday = (date: Date): number => ((date.getUTCDay() + 6) % 7) + 1

/** The Thursday of an ISO week decides its year. */
const thursday = (date: Date): Date => new Date(date.getTime() + (4 - isoWeekday(date)) * day)

const parts = {
  $year: (date) => date.getUTCFullYear(),
  $month: (date) => date.getUTCMonth() + 1,
  $dayOfMonth: (date) => date.getUTCDate(),
  $dayOfWeek: (date) => date.getUTCDay() + 1,
  $dayOfYear: dayOfYear,
  $hour: (date) => date.getUTCHours(),
  $minute: (date) => date.getUTCMinutes(),
  $second: (date) => date.getUTCSeconds(),
  $millisecond: (date) => date.getUTCMilliseconds(),
  $week: (date) => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7),
  $isoDayOfWeek: isoWeekday,
  $isoWeek: (date) => Math.floor((dayOfYear(thursday(date)) - 1) / 7) + 1,
  $isoWeekYear: (date) => thursday(date).getUTCFullYear(),
} as const satisfies Readonly<Record<string, (date: Date) => number>>

const datePart =
  (read: (date: Date) => number): Operator =>
  (doc, operand, options) => {
    const date = clockOf(zoned(doc, operand, options))
    return date === null ? null : read(date)
  }

const letters: Readonly<Record<string, readonly [part: keyof typeof parts, width: number]>> = {
  Y: ['$year', 4],
  m: ['$month', 2],
  d: ['$dayOfMonth', 2],
  H: ['$hour', 2],
  M: ['$minute', 2],
  S: ['$second', 2],
  L: ['$millisecond', 3],
  j: ['$dayOfYear', 3],
  w: ['$dayOfWeek', 1],
  u: ['$isoDayOfWeek', 1],
  U: ['$week', 2],
  V: ['$isoWeek', 2],
  G: ['$isoWeekYear', 4],
}

function zoneText(letter: string, offset: number): string {
  const minutes = Math.abs(offset) / 60_000
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return letter === 'z'
    ? `${offset < 0 ? '-' : '+'}${hour ?? ''}${minute ?? ''}`
    : String(offset < 0 ? -minutes : minutes).replace(/^(?=\d)/, '+')
}

function formatted(format: string, clock: Date, offset: number): string {
  return format.replaceAll(/%(.?)/gsu, (_whole, letter: string) => {
    if (letter === '%') return '%'
    if (letter === 'z' || letter === 'Z') return zoneText(letter, offset)
    const found = letters[letter]
    if (found === undefined) throw new Error(`Invalid format character '%${letter}' in format string`)
    return String(parts[found[0]](clock)).padStart(found[1], '0')
  })
}

const dateToString: Operator = (doc, operand, options) => {
  if (!isDoc(operand)) throw new Error('$dateToString only supports an object as its argument')
  const given = zoned(doc, operand, options)
  const clock = clockOf(given)
  if (clock === null) return evaluate(doc, operand.onNull ?? null, options)
  const offset = clock.getTime() - (given.date as Date).getTime()
  const format = evaluate(doc, operand.format ?? '%Y-%m-%dT%H:%M:%S.%LZ', options)
  if (typeof format !== 'string') throw new Error('$dateToString needs a format that is text')
  return formatted(format, clock, offset)
}

type GivenParts = Readonly<Record<string, unknown>>

/** A part beyond its range carries into the next, as the thirtieth of February does into March. */
function momentOf(given: GivenParts): Date {
  const of = (name: string, usual: number): number => Number(given[name] ?? usual)
  const time = ((of('hour', 0) * 60 + of('minute', 0)) * 60 + of('second', 0)) * 1000 + of('millisecond', 0)
  if (given.isoWeekYear === undefined) {
    return new Date(Date.UTC(of('year', 0), of('month', 1) - 1, of('day', 1)) + time)
  }
  const fourth = new Date(Date.UTC(of('isoWeekYear', 0), 0, 4))
  const days = (of('isoWeek', 1) - 1) * 7 + of('isoDayOfWeek', 1) - isoWeekday(fourth)
  return new Date(fourth.getTime() + days * day + time)
}

const inZone = (date: Date, timezone: unknown): Date => new Date(date.getTime() - offsetOf(timezone, date))

const dateFromParts: Operator = (doc, operand, options) => {
  const given = evaluate(doc, operand, options)
  if (!isDoc(given)) throw new Error('$dateFromParts only supports an object as its argument')
  if (Object.keys(operand as object).some((part) => (given[part] ?? null) === null)) return null
  return inZone(momentOf(given), given.timezone)
}

const isoText = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?<zone>Z|[+-]\d\d:?\d\d)?$/

function readIso(text: string, timezone: unknown): Date | null {
  const found = isoText.exec(text)
  if (found === null) return null
  const zone = found.groups?.zone
  const plain = zone === undefined ? text : text.slice(0, -zone.length)
  const date = new Date(`${plain.replace(' ', 'T')}${plain.length > 10 ? 'Z' : ''}`)
  if (Number.isNaN(date.getTime())) return null
  return zone === 'Z' ? date : inZone(date, zone ?? timezone)
}

const dateFromString: Operator = (doc, operand, options) => {
  if (!isDoc(operand)) throw new Error('$dateFromString only supports an object as its argument')
  const given = evaluate(doc, operand, options) as GivenParts & { readonly dateString?: string | null }
  const { dateString: text, format, timezone, onNull, onError } = given
  if (text === null || text === undefined) return onNull ?? null
  const date =
    format === undefined
      ? readIso(text, timezone)
      : stock.$dateFromString(doc as never, operand as never, options)
  return date instanceof Date ? date : unreadable(operand, onError)
}

function unreadable(operand: GivenParts, onError: unknown): unknown {
  if ('onError' in operand) return onError
  throw new Error('Error parsing a date string')
}

/** Parts of dates, dates from parts and text, all by the calendar of the named zone. */
export const dateOperators: Readonly<Record<`$${string}`, Operator>> = {
  ...Object.fromEntries(Object.entries(parts).map(([name, read]) => [name, datePart(read)])),
  $dateToString: dateToString,
  $dateFromParts: dateFromParts,
  $dateFromString: dateFromString,
}
