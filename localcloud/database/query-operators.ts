import { evalExpr } from 'mingo/core'
import * as stock from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { resolve } from 'mingo/util'
import { isTrue } from './expression-operators'
import { geoIntersects, geoWithin, nearSphere } from './geo-query'
import { compareValues, sortRank } from './order'
import { isDoc, type Doc } from './values'

export type Predicate = (doc: Doc) => boolean
export type QueryOperator = (path: string, operand: unknown, options: Options) => Predicate

const equal = stock.$eq
const matches = stock.$regex

/** What a path holds, and its elements when it holds an array. */
function candidates(doc: Doc, path: string): unknown[] {
  const value: unknown = resolve(doc, path, { unwrapArray: true })
  if (!Array.isArray(value)) return [value]
  const depth = path.split('.').length
  return [value as unknown, ...(value.flat(depth) as unknown[])]
}

const isNaNumber = (value: unknown): boolean => typeof value === 'number' && Number.isNaN(value)

/** A range never leaves the operand's type; missing counts as null. */
function range(accepts: (order: number) => boolean): QueryOperator {
  return (path, operand) => {
    const type = sortRank(operand)
    const inRange = (value: unknown): boolean => {
      if (sortRank(value) !== type) return false
      if (isNaNumber(value) !== isNaNumber(operand)) return false
      return accepts(compareValues(value, operand))
    }
    return (doc) => candidates(doc, path).some(inRange)
  }
}

const oneOf = (operand: unknown): readonly unknown[] => {
  if (!Array.isArray(operand)) throw new Error('$in, $nin and $all need an array')
  return operand
}

const among: QueryOperator = (path, operand, options) => {
  const tests = oneOf(operand).map((item) =>
    item instanceof RegExp ? matches(path, item, options) : equal(path, item, options),
  )
  return (doc) => tests.some((test) => test(doc))
}

const every: QueryOperator = (path, operand, options) => {
  const tests = oneOf(operand).map((item): Predicate => {
    if (isDoc(item) && '$elemMatch' in item) return elementMatch(path, item.$elemMatch, options)
    return among(path, [item], options)
  })
  return (doc) => tests.length > 0 && tests.every((test) => test(doc))
}

const logical = new Set(['$and', '$or', '$nor'])

/** Criteria on fields judge only elements that have fields; criteria of bare operators judge the element. */
export function elementTest(criteria: unknown, options: Options): (element: unknown) => boolean {
  if (!isDoc(criteria)) throw new Error('$elemMatch needs an object')
  const keys = Object.keys(criteria)
  if (keys.length > 0 && keys.every((key) => key.startsWith('$') && !logical.has(key))) {
    const query = new Query({ element: criteria }, options)
    return (element) => query.test({ element })
  }
  const query = new Query(criteria, options)
  return (element) => (isDoc(element) || Array.isArray(element)) && query.test(element as Doc)
}

const elementMatch: QueryOperator = (path, operand, options) => {
  const test = elementTest(operand, options)
  return (doc) => {
    const value: unknown = resolve(doc, path, { unwrapArray: true })
    return Array.isArray(value) && value.some(test)
  }
}

const remainder: QueryOperator = (path, operand) => {
  const [divisor, expected] = oneOf(operand).map((part) => Math.trunc(Number(part)))
  if (divisor === undefined || expected === undefined || divisor === 0) {
    throw new Error('$mod needs a divisor that is not zero and a remainder')
  }
  const fits = (value: unknown): boolean =>
    typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % divisor === expected
  return (doc) => candidates(doc, path).some(fits)
}

const size: QueryOperator = (path, operand) => {
  if (!Number.isInteger(operand) || Number(operand) < 0) throw new Error('$size needs a whole number from 0')
  return (doc) => {
    const value: unknown = resolve(doc, path, { unwrapArray: true })
    return Array.isArray(value) && value.length === operand
  }
}

const criteria =
  (name: string, combine: QueryOperator): QueryOperator =>
  (path, operand, options) => {
    if (!Array.isArray(operand) || operand.length === 0)
      throw new Error(`${name} needs a list that is not empty`)
    return combine(path, operand, options)
  }

const negation: QueryOperator = (path, operand, options) => {
  const judges = operand instanceof RegExp || (isDoc(operand) && Object.keys(operand).length > 0)
  if (!judges) throw new Error('$not needs a regular expression or conditions')
  return stock.$not(path, operand, options)
}

const expression: QueryOperator = (_path, operand, options) => (doc) => {
  const value: unknown = evalExpr(doc, operand, options)
  return isTrue(value)
}

const not =
  (operator: QueryOperator): QueryOperator =>
  (path, operand, options) => {
    const test = operator(path, operand, options)
    return (doc) => !test(doc)
  }

const geo =
  (make: (operand: unknown) => (shape: unknown) => boolean): QueryOperator =>
  (path, operand) => {
    const test = make(operand)
    return (doc) => test(resolve(doc, path))
  }

/** Where mingo answers other than the real engine, or not at all. They must be registered first. */
export const queryOperators: Readonly<Record<`$${string}`, QueryOperator>> = {
  $lt: range((order) => order < 0),
  $lte: range((order) => order <= 0),
  $gt: range((order) => order > 0),
  $gte: range((order) => order >= 0),
  $in: among,
  $nin: not(among),
  $all: every,
  $elemMatch: elementMatch,
  $mod: remainder,
  $size: size,
  $not: negation,
  $and: criteria('$and', stock.$and as QueryOperator),
  $or: criteria('$or', stock.$or as QueryOperator),
  $nor: criteria('$nor', stock.$nor as QueryOperator),
  $expr: expression,
  $geoWithin: geo(geoWithin),
  $geoIntersects: geo(geoIntersects),
  $nearSphere: geo(nearSphere),
  $near: geo(nearSphere),
}
