import { type Collection, type Index, type KeyColumn, sqlIndexName } from './collection'
import { type Clause, clauses as allClauses, type Narrowing, understood } from './clauses'
import type { Cell } from './key'
import type { SortField } from './sorting'
import { readTerms, type Term } from './terms'
import type { Doc } from './values'

/** One WHERE condition in SQL. */
interface Filter {
  readonly column: KeyColumn
  readonly narrowing: Narrowing
  readonly sql: string
  readonly cells: readonly Cell[]
}

export interface Plan {
  /** `exact`: SQL alone decides. `candidates`: it narrows and the judge decides. `scan`: the judge reads all. */
  readonly kind: 'exact' | 'candidates' | 'scan'
  readonly index: Index | null
  /** FROM and WHERE. */
  readonly source: string
  readonly cells: readonly Cell[]
  /** The part of WHERE that walks the index: what it lets through is what the engine steps over. */
  readonly walk: { readonly source: string; readonly cells: readonly Cell[] }
  readonly orderBy: string
  /** SQL delivers the asked order. */
  readonly sorted: boolean
  /** The walk alone, in index order, is the answer: a page reads no more than itself. */
  readonly direct: boolean
  /** No index narrows the filter or, without a filter, gives the order. */
  readonly unindexed: boolean
}

interface Walk {
  readonly index: Index
  readonly used: readonly Filter[]
  readonly ordered: 'forward' | 'backward' | null
  readonly score: number
}

export type Planner = (collection: Collection, query: Doc, order: readonly SortField[]) => Plan

/** The clauses are a table so that a test can take a row out and see the answers go wrong. */
export function openPlanner(clauses: readonly Clause[] = allClauses): Planner {
  return (collection, query, order) => {
    const { terms, rest } = readTerms(query)
    const filters: Filter[] = []
    let exact = !rest
    for (const term of terms) {
      const column = collection.columns.find(({ path, regular }) => regular && path === term.path)
      if (column === undefined || understood[term.operator]?.(term.operand) !== true) exact = false
      else filters.push(...filtersOf(clauses, column, term))
    }
    return build(collection, filters, exact, terms.length > 0 || rest, order)
  }
}

function filtersOf(clauses: readonly Clause[], column: KeyColumn, { operator, operand }: Term): Filter[] {
  return clauses
    .filter(({ operators }) => operators.includes(operator))
    .map(({ narrowing, condition }) => {
      const { sql, cells } = condition(operand)
      return { column, narrowing, sql: sql(column.column), cells }
    })
}

const noWalk: { readonly index: null; readonly used: readonly Filter[] } = { index: null, used: [] }

function build(
  collection: Collection,
  filters: readonly Filter[],
  exact: boolean,
  filtered: boolean,
  order: readonly SortField[],
): Plan {
  const best = choose(collection, filters, order)
  const sorting = order.map(([path]) => collection.columns.find((column) => column.path === path))
  const sorted = sorting.every((column) => column?.regular === true)
  const { index, used } = best ?? noWalk
  const walked = used.length === filters.length
  return {
    kind: kindOf(exact, filters),
    index,
    ...sourceOf(collection, best, filters),
    walk: sourceOf(collection, best, used),
    orderBy: orderBy(order, sorting, sorted, best),
    sorted,
    direct: exact && walked && isOrdered(best, order),
    unindexed: used.length === 0 && (filtered || !isOrdered(best, order)),
  }
}

function choose(
  collection: Collection,
  filters: readonly Filter[],
  order: readonly SortField[],
): Walk | null {
  return collection.indexes
    .map((index) => walkOf(index, filters, order))
    .reduce<Walk | null>((found, next) => (next.score > (found?.score ?? 0) ? next : found), null)
}

const isOrdered = (best: Walk | null, order: readonly SortField[]): boolean =>
  order.length === 0 || (best !== null && best.ordered !== null)

function kindOf(exact: boolean, filters: readonly Filter[]): Plan['kind'] {
  if (exact) return 'exact'
  return filters.length > 0 ? 'candidates' : 'scan'
}

function sourceOf(
  collection: Collection,
  best: Walk | null,
  filters: readonly Filter[],
): { source: string; cells: Cell[] } {
  const by = best === null ? 'NOT INDEXED' : `INDEXED BY ${sqlIndexName(collection, best.index.name)}`
  const where = filters.length === 0 ? '' : ` WHERE ${filters.map(({ sql }) => sql).join(' AND ')}`
  return { source: `${collection.table} ${by}${where}`, cells: filters.flatMap(({ cells }) => cells) }
}

/** Ties follow the walk, as the real engine's do: oldest first forwards, newest first backwards. */
function orderBy(
  order: readonly SortField[],
  columns: readonly (KeyColumn | undefined)[],
  sorted: boolean,
  best: Walk | null,
): string {
  if (order.length === 0) return best === null ? ' ORDER BY seq' : ''
  if (!sorted) return ' ORDER BY seq'
  const fields = order.map(
    ([, direction], at) => `${columns[at]?.column ?? ''}${direction < 0 ? ' DESC' : ''}`,
  )
  return ` ORDER BY ${fields.join(', ')}, seq${best?.ordered === 'backward' ? ' DESC' : ''}`
}

const worth: Readonly<Record<Narrowing, number>> = { one: 8, few: 6, stretch: 4, none: 0 }

/** Walks the fields of an index: equal keys first, then at most one field with several keys. */
function walkOf(index: Index, filters: readonly Filter[], order: readonly SortField[]): Walk {
  const used: Filter[] = []
  let score = 0
  let at = 0
  for (const { column } of index.fields) {
    const here = filters.filter((filter) => filter.column === column && filter.narrowing !== 'none')
    used.push(...here)
    score += Math.max(0, ...here.map(({ narrowing }) => worth[narrowing]))
    if (!here.some(({ narrowing }) => narrowing === 'one')) break
    at += 1
  }
  const ordered = order.length > 0 ? direction(index, at, filters, order) : null
  return { index, used, ordered, score: score + (ordered === null ? 0 : 3) }
}

/** Whether the index, past its first `fixed` equal fields, runs in the asked order or against it. */
function direction(
  index: Index,
  fixed: number,
  filters: readonly Filter[],
  order: readonly SortField[],
): Walk['ordered'] {
  const constant = new Set(index.fields.slice(0, fixed).map(({ column }) => column.path))
  const asked = order.filter(([path]) => !constant.has(path))
  const fields = index.fields.slice(fixed)
  if (asked.length > fields.length) return null
  const signs = asked.map(([path, sign], at) => {
    const own = fields[at]
    return own?.column.path === path && own.column.regular ? sign * own.direction : 0
  })
  const several = filters.some(({ column, narrowing }) => narrowing === 'few' && column === fields[0]?.column)
  if (several && asked.length > 0) return null
  if (signs.every((sign) => sign === 1)) return 'forward'
  return signs.every((sign) => sign === -1) ? 'backward' : null
}
