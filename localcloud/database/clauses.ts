import { type Cell, keyOf, typeBounds } from './key'

/** What a clause asks of one key column. */
export interface Condition {
  readonly sql: (column: string) => string
  readonly cells: readonly Cell[]
}

/** How a clause narrows an index: to one key, to a few, to a stretch, or not at all. */
export type Narrowing = 'one' | 'few' | 'stretch' | 'none'

/** One SQL condition that an operator means; the clauses of an operator together mean exactly it. */
export interface Clause {
  readonly name: string
  readonly operators: readonly string[]
  readonly narrowing: Narrowing
  readonly condition: (operand: unknown) => Condition
}

const compare = (comparison: string, cell: Cell): Condition => ({
  sql: (column) => `${column} ${comparison} ?`,
  cells: [cell],
})

const member = (comparison: string, operand: unknown): Condition => {
  const cells = (operand as readonly unknown[]).map((item) => keyOf(item).cell)
  return { sql: (column) => `${column} ${comparison} (${cells.map(() => '?').join(', ')})`, cells }
}

export const clauses: readonly Clause[] = [
  {
    name: 'is the key',
    operators: ['$eq'],
    narrowing: 'one',
    condition: (operand) => compare('=', keyOf(operand).cell),
  },
  {
    name: 'is one of the keys',
    operators: ['$in'],
    narrowing: 'few',
    condition: (operand) => member('IN', operand),
  },
  {
    name: 'above the key',
    operators: ['$gt'],
    narrowing: 'stretch',
    condition: (operand) => compare('>', keyOf(operand).cell),
  },
  {
    name: 'from the key',
    operators: ['$gte'],
    narrowing: 'stretch',
    condition: (operand) => compare('>=', keyOf(operand).cell),
  },
  {
    name: 'below the key',
    operators: ['$lt'],
    narrowing: 'stretch',
    condition: (operand) => compare('<', keyOf(operand).cell),
  },
  {
    name: 'up to the key',
    operators: ['$lte'],
    narrowing: 'stretch',
    condition: (operand) => compare('<=', keyOf(operand).cell),
  },
  {
    name: 'under the ceiling of its type',
    operators: ['$gt', '$gte'],
    narrowing: 'stretch',
    condition: (operand) => compare('<', typeBounds(operand)[1]),
  },
  {
    name: 'on the floor of its type',
    operators: ['$lt', '$lte'],
    narrowing: 'stretch',
    condition: (operand) => compare('>=', typeBounds(operand)[0]),
  },
  {
    name: 'is not the key',
    operators: ['$ne'],
    narrowing: 'none',
    condition: (operand) => compare('<>', keyOf(operand).cell),
  },
  {
    name: 'is none of the keys',
    operators: ['$nin'],
    narrowing: 'none',
    condition: (operand) => member('NOT IN', operand),
  },
]

const isScalar = (value: unknown): boolean =>
  value === null || (!(value instanceof RegExp) && keyOf(value).regular && value !== undefined)

const fewEnough = 500

const isList = (operand: unknown): boolean =>
  Array.isArray(operand) && operand.length <= fewEnough && operand.every(isScalar)

const isRangeEnd = (operand: unknown): boolean => operand !== null && isScalar(operand)

/** Operands whose keys decide exactly; any other is left to the judge. */
export const understood: Readonly<Record<string, (operand: unknown) => boolean>> = {
  $eq: isScalar,
  $ne: isScalar,
  $in: isList,
  $nin: isList,
  $gt: isRangeEnd,
  $gte: isRangeEnd,
  $lt: isRangeEnd,
  $lte: isRangeEnd,
}
