import { evalExpr } from 'mingo/core'
import * as stock from 'mingo/operators/expression'
import type { Options } from 'mingo/types'
import { dateOperators } from './date-operators'
import { compareValues, rank } from './order'
import { isDoc } from './values'

/** Empty text and an empty list are true. */
export const isTrue = (value: unknown): boolean =>
  value !== false && value !== 0 && value !== null && value !== undefined

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

/** Places are counted in bytes of UTF-8. */
const indexOfBytes: Operator = (doc, operand, options) => {
  const [text, part, start = 0, end] = evaluate(doc, operand, options) as [unknown, unknown, number?, number?]
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof part !== 'string') throw new Error('$indexOfBytes needs strings')
  const bytes = Buffer.from(text).subarray(0, end)
  return start > bytes.length ? -1 : bytes.indexOf(part, start)
}

/** Nothing has no letters: its text is empty, not null. */
const inCase =
  (change: (text: string) => string): Operator =>
  (doc, operand, options) => {
    const [value] = [evaluate(doc, operand, options)].flat() as (string | number | Date | null | undefined)[]
    if (value === null || value === undefined) return ''
    return change(value instanceof Date ? value.toISOString() : String(value))
  }

/** Without a default every document must fit a branch. */
const choose: Operator = (doc, operand, options) => {
  if (!isDoc(operand) || !Array.isArray(operand.branches)) throw new Error('$switch needs branches')
  for (const branch of operand.branches as { case: unknown; then: unknown }[]) {
    if (isTrue(evaluate(doc, branch.case, options))) return evaluate(doc, branch.then, options)
  }
  if (!('default' in operand)) throw new Error('$switch could not find a matching branch and has no default')
  return evaluate(doc, operand.default, options)
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
  ...dateOperators,
  $cmp: comparison((order) => order),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $trunc: truncate,
  $switch: choose,
  $toLower: inCase((text) => text.toLowerCase()),
  $toUpper: inCase((text) => text.toUpperCase()),
  $indexOfBytes: indexOfBytes,
  $indexOfCP: indexOfCodePoint,
  $substr: substring,
  $substrBytes: substring,
  $meta: () => null,
}
