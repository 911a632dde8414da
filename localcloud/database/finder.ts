import type { Collection } from './collection'
import type { Engine } from './engine'
import { asRequest, failure } from './failure'
import { distanceTo, nearPoint } from './geo-query'
import { compile } from './judge'
import { cellName, keyOf } from './key'
import type { Policy } from './documents'
import type { Recorder } from './meter'
import type { Plan, Planner } from './planner'
import { type SortField, sortDocs } from './sorting'
import { decodeStored, type Doc, isDoc } from './values'

export interface Search {
  readonly collection: Collection
  readonly action: string
  readonly query: Doc
  readonly order: readonly SortField[]
  readonly skip: number
  readonly limit: number
}

/** What a transaction sees otherwise than the tables hold it: text by id, null for no document. */
export type Overlay = ReadonlyMap<string, string | null>

export interface Finder {
  /** Stored texts, in order. */
  find(search: Search, overlay: Overlay | null): string[]
  count(search: Search, overlay: Overlay | null): number
}

interface Found {
  readonly text: string
  readonly doc: Doc
}

export interface FinderParts {
  readonly engine: Engine
  readonly planner: Planner
  readonly meter: Recorder
  readonly unindexed: Policy
  readonly warn: (message: string) => void
}

const chunk = 1000
/** A scan beyond this many documents is said in the log whatever the policy. */
const longScan = 10_000

export function openFinder({ engine, planner, meter, unindexed, warn }: FinderParts): Finder {
  const planFor = ({ collection, query, order }: Search): Plan => {
    const plan = asRequest(() => planner(collection, query, order))
    if (!plan.unindexed || !collection.declared || unindexed === 'allow') return plan
    const message = complaint(collection, query, order)
    if (unindexed === 'error') throw failure.request(message)
    warn(message)
    return plan
  }
  const record = ({ collection, action }: Search, plan: Plan, rowsRead: number, returned: number): void => {
    const { kind, index } = plan
    meter.query({
      collection: collection.name,
      action,
      plan: kind,
      index: index?.name ?? null,
      rowsRead,
      returned,
    })
    if (plan.unindexed && rowsRead > longScan) {
      warn(`${action} on ${collection.name} read ${rowsRead} documents without an index`)
    }
  }
  const countRows = (part: { readonly source: string; readonly cells: Plan['cells'] }): number =>
    Number(engine.first(`SELECT count(*) FROM ${part.source}`, part.cells)?.[0] ?? 0)

  const bySql = (search: Search, plan: Plan): string[] => {
    const { skip, limit } = search
    const sql = `SELECT doc FROM ${plan.source}${plan.orderBy} LIMIT ? OFFSET ?`
    const end = Number.isFinite(limit) ? limit : -1
    const texts = engine.all(sql, [...plan.cells, end, skip]).map(([text]) => String(text))
    record(search, plan, plan.direct ? skip + texts.length : countRows(plan.walk), texts.length)
    return texts
  }
  const byJudge = (search: Search, plan: Plan, overlay: Overlay | null): string[] => {
    const judge = asRequest(() => compile(search.query))
    const found: Found[] = []
    let read = 0
    const take = (text: string, hidden: Overlay | null): void => {
      read += 1
      const doc = decodeStored(text)
      if (hidden?.has(cellName(keyOf(doc._id).cell)) === true) return
      if (asRequest(() => judge.test(doc))) found.push({ text, doc })
    }
    const near = nearest(search.query)
    const open = overlay === null && search.order.length === 0 && near === null
    takeUntil(
      open ? search.skip + search.limit : Infinity,
      found,
      chunks(engine, search.collection, plan),
      (text) => take(text, overlay),
    )
    for (const text of overlay?.values() ?? []) if (text !== null) take(text, null)
    const page = arrange(found, search, near).slice(search.skip, search.skip + search.limit)
    record(search, plan, read, page.length)
    return page.map(({ text }) => text)
  }

  return {
    find(search, overlay) {
      const plan = planFor(search)
      const pure = overlay === null || overlay.size === 0
      return pure && plan.kind === 'exact' && plan.sorted
        ? bySql(search, plan)
        : byJudge(search, plan, pure ? null : overlay)
    },
    count(search, overlay) {
      const plan = planFor(search)
      if (plan.kind !== 'exact' || (overlay !== null && overlay.size > 0)) {
        return byJudge({ ...search, skip: 0, limit: Infinity }, plan, overlay).length
      }
      const total = countRows(plan)
      record(search, plan, plan.direct ? total : countRows(plan.walk), total)
      return total
    },
  }
}

function takeUntil(
  enough: number,
  found: readonly Found[],
  rows: Iterable<string[]>,
  take: (text: string) => void,
): void {
  for (const texts of rows) {
    for (const text of texts) if (found.length < enough) take(text)
    if (found.length >= enough) return
  }
}

/** A scan comes in chunks, so that a page near the front does not read the whole collection. */
function* chunks(engine: Engine, collection: Collection, plan: Plan): Generator<string[]> {
  if (plan.kind !== 'scan' || plan.index !== null) {
    yield engine.all(`SELECT doc FROM ${plan.source} ORDER BY seq`, plan.cells).map(([text]) => String(text))
    return
  }
  for (let after = 0; ;) {
    const sql = `SELECT doc, seq FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ${chunk}`
    const rows = engine.all(sql, [after])
    yield rows.map(([text]) => String(text))
    if (rows.length < chunk) return
    after = Number(rows.at(-1)?.[1])
  }
}

function arrange(found: readonly Found[], { order }: Search, near: Near | null): readonly Found[] {
  if (order.length > 0) return sortDocs(found, order, ({ doc }) => doc)
  if (near === null) return found
  const metres = ({ doc }: Found): number => distanceTo(near.centre, doc[near.path]) ?? Infinity
  return [...found].sort((a, b) => metres(a) - metres(b))
}

interface Near {
  readonly path: string
  readonly centre: ReturnType<typeof nearPoint>
}

/** A near query answers nearest first unless an order is asked. */
function nearest(query: Doc): Near | null {
  for (const [path, condition] of Object.entries(query)) {
    if (!isDoc(condition)) continue
    const operand = condition.$nearSphere ?? condition.$near
    if (operand !== undefined) return { path, centre: asRequest(() => nearPoint(operand)) }
  }
  return null
}

function complaint(collection: Collection, query: Doc, order: readonly SortField[]): string {
  const asked = JSON.stringify(query)
  const paths = [...new Set([...Object.keys(query), ...order.map(([path]) => path)])].join(', ')
  const sorted = order.length === 0 ? '' : ` ordered by ${JSON.stringify(Object.fromEntries(order))}`
  return `no index of ${collection.name} serves ${asked}${sorted}: it needs one that starts with ${paths}`
}
