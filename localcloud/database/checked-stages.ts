import type { Iterator } from 'mingo/lazy'
import { Lazy } from 'mingo/lazy'
import { $push as pushAll } from 'mingo/operators/accumulator'
import * as stock from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { type Doc, isDoc } from './values'

type Stage = (docs: Iterator, operand: never, options: Options) => Iterator

const limit: Stage = (docs, operand: unknown, options) => {
  if (!Number.isInteger(operand) || Number(operand) <= 0) throw new Error('the limit must be positive')
  return stock.$limit(docs, operand as number, options)
}

const project: Stage = (docs, operand: Doc, options) => {
  if (Object.keys(operand).length === 0) throw new Error('$project needs at least one field')
  return stock.$project(docs, operand, options)
}

/** Nothing to count makes no document, rather than one that says zero. */
const count: Stage = (docs, operand: string) => {
  if (operand === '' || /^\$|\./.test(operand)) throw new Error('$count needs the name of a field')
  const total = docs.collect().length
  return Lazy((total === 0 ? [] : [{ [operand]: total }]) as never)
}

const isAccumulator = (value: unknown): boolean =>
  isDoc(value) && Object.keys(value).length === 1 && Object.keys(value)[0]?.startsWith('$') === true

const group: Stage = (docs, operand: Doc, options) => {
  const wrong = Object.keys(operand).find((name) => name !== '_id' && !isAccumulator(operand[name]))
  if (wrong !== undefined) throw new Error(`The field '${wrong}' must be an accumulator object`)
  return stock.$group(docs, operand as never, options)
}

/** Stages whose operand mingo takes as it comes, or whose answer for nothing differs. */
export const checkedStages: Readonly<Record<`$${string}`, Stage>> = {
  $limit: limit,
  $project: project,
  $count: count,
  $group: group,
}

/** A missing value is left out; null is pushed. An object shows the difference, a bare value does not. */
export const pushed = (docs: unknown[], operand: unknown, options: Options): unknown[] =>
  pushAll(docs as never, { value: operand }, options).flatMap((item: unknown) =>
    isDoc(item) && item.value !== undefined ? [item.value] : [],
  )
