import { evalExpr } from 'mingo/core'
import * as stock from 'mingo/operators/expression'
import type { Options } from 'mingo/types'
import { compareValues, rank } from './order'

type Operator = (doc: unknown, operand: unknown, options: Options) => unknown

const evaluate = (doc: unknown, operand: unknown, options: Options): unknown =>
  evalExpr(doc, operand, options)

function pair(doc: unknown, operand: unknown, options: Options): [unknown, unknown] {
  if (!Array.isArray(operand) || operand.length !== 2) throw new Error('a comparison needs two operands')
  return [evaluate(doc, operand[0], options), evaluate(doc, operand[1], options)]
}

/** Expressions order across types and, unlike queries, tell missing from null. */
const comparison =
  (read: (order: number) => unknown): Operator =>
  (doc, operand, options) => {
    const [a, b] = pair(doc, operand, options)
    return read(Math.sign(rank(a) - rank(b)) || compareValues(a, b))
  }

function dateOf(doc: unknown, operand: unknown, options: Options): Date | null {
  const value = evaluate(doc, operand, options)
  const { date, timezone } =
    typeof value === 'object' && value !== null && 'date' in value
      ? (value as { date: unknown; timezone?: unknown })
      : { date: value, timezone: undefined }
  if (!(date instanceof Date)) return null
  return new Date(date.getTime() + offsetOf(timezone, date))
}

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

const day = 86_400_000

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / day)

/** The Thursday of an ISO week decides its year. */
const thursday = (date: Date): Date => new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * day)

const datePart =
  (read: (date: Date) => number): Operator =>
  (doc, operand, options) => {
    const date = dateOf(doc, operand, options)
    return date === null ? null : read(date)
  }

/** Code points, as the real engine counts them; a joined emoji is several. */
const codePoints = (text: string): string[] => Array.from(text)

const indexOfCodePoint: Operator = (doc, operand, options) => {
  const [text, part, start = 0, end] = evaluate(doc, operand, options) as [unknown, unknown, number?, number?]
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof part !== 'string') throw new Error('$indexOfCP needs strings')
  return findPart(codePoints(text).slice(0, end), codePoints(part), start)
}

function findPart(points: readonly string[], wanted: readonly string[], start: number): number {
  for (let at = start; at + wanted.length <= points.length; at += 1) {
    if (wanted.every((point, offset) => points[at + offset] === point)) return at
  }
  return -1
}

/** A negative length means the rest of the text. */
const substring: Operator = (doc, operand, options) => {
  const [value, start, length] = evaluate(doc, operand, options) as [unknown, number, number]
  if (value === null || value === undefined) return ''
  const bytes = Buffer.from(value instanceof Date ? value.toISOString() : String(value as string | number))
  return start < 0 ? '' : bytes.subarray(start, length < 0 ? bytes.length : start + length).toString()
}

/** With one operand or two; the second is how many decimal places stay. */
const truncate: Operator = (doc, operand, options) => {
  const [value, places = 0] = [evaluate(doc, operand, options)].flat() as [unknown, number?]
  if (value === null || value === undefined) return null
  if (typeof value !== 'number') throw new Error('$trunc needs a number')
  return Math.trunc(value * 10 ** places) / 10 ** places
}

const singles = [
  '$abs',
  '$arrayToObject',
  '$ceil',
  '$floor',
  '$isArray',
  '$objectToArray',
  '$reverseArray',
  '$size',
  '$sqrt',
  '$strLenBytes',
  '$strLenCP',
  '$toLower',
  '$toUpper',
] as const

/** An operator of one operand takes it in a list as well. */
const unwrapped = singles.map((name): [`$${string}`, Operator] => {
  const own = stock[name] as unknown as Operator
  return [
    name,
    (doc, operand, options) =>
      own(doc, Array.isArray(operand) && operand.length === 1 ? operand[0] : operand, options),
  ]
})

/** Where mingo answers other than the real engine, or not at all. They must be registered first. */
export const expressionOperators: Readonly<Record<`$${string}`, Operator>> = {
  ...Object.fromEntries(unwrapped),
  $cmp: comparison((order) => order),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $week: datePart((date) => Math.floor((dayOfYear(date) + 7 - date.getUTCDay()) / 7)),
  $isoWeek: datePart((date) => Math.floor(dayOfYear(thursday(date)) / 7) + 1),
  $isoWeekYear: datePart((date) => thursday(date).getUTCFullYear()),
  $trunc: truncate,
  $indexOfCP: indexOfCodePoint,
  $substr: substring,
  $substrBytes: substring,
  $meta: () => null,
}
