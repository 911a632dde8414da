import type { ActionBody } from '../action'
import type { Catalog } from './catalog'
import type { Collection } from './collection'
import { failure } from './failure'
import type { SortField } from './sorting'
import { type Clock, decode, type Doc, isDoc } from './values'

/** What a field may be: absent, empty text, EJSON text or, from older clients, the object itself. */
function read(raw: unknown, name: string, now: Clock): unknown {
  if (raw === undefined || raw === null || raw === '') return undefined
  try {
    return decode(JSON.parse(typeof raw === 'string' ? raw : JSON.stringify(raw)), now)
  } catch {
    throw failure.param(`${name} is not EJSON`)
  }
}

export function readDoc(raw: unknown, name: string, now: Clock): Doc | undefined {
  const value = read(raw, name, now)
  if (value === undefined || isDoc(value)) return value
  throw failure.param(`${name} must be an object`)
}

export function readQuery(body: ActionBody, now: Clock): Doc {
  return readDoc(body.query, 'query', now) ?? {}
}

export function readCollection(body: ActionBody, catalog: Catalog): Collection {
  const { collectionName } = body
  if (typeof collectionName !== 'string' || collectionName === '') {
    throw failure.param('collectionName is required')
  }
  const collection = catalog.find(collectionName)
  if (collection === undefined) throw failure.noCollection(collectionName)
  return collection
}

/** `{path: 1 | -1}`; older clients send a list of `{field, direction}`. */
export function readOrder(raw: unknown, now: Clock): SortField[] {
  const value = read(raw, 'order', now)
  if (value === undefined) return []
  if (Array.isArray(value)) return value.map(olderOrder)
  if (!isDoc(value)) throw failure.param('order must be an object')
  return Object.entries(value).map(([path, direction]) => [path, directionOf(direction)])
}

function olderOrder(entry: unknown): SortField {
  if (!isDoc(entry) || typeof entry.field !== 'string') throw failure.param('order names no field')
  return [entry.field, directionOf(entry.direction)]
}

const directionOf = (raw: unknown): 1 | -1 => (raw === 'desc' || Number(raw) < 0 ? -1 : 1)

const mostRows = 1000
const usualRows = 100

/** The SDK clamps too, but nothing forces a caller to use it. */
export function readPage(body: ActionBody): { skip: number; limit: number } {
  const [skip, limit] = [Number(body.offset ?? 0), Number(body.limit ?? usualRows)]
  if (!Number.isInteger(skip) || skip < 0) throw failure.param('offset must be a whole number from 0')
  if (!Number.isInteger(limit) || limit < 0) throw failure.param('limit must be a whole number from 0')
  return { skip, limit: limit === 0 ? usualRows : Math.min(limit, mostRows) }
}

/** A stored field may not look like an operator. */
export function refuseOperators(value: unknown): void {
  if (Array.isArray(value)) value.forEach(refuseOperators)
  if (!isDoc(value)) return
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('$')) throw failure.request(`the field name '${key}' must not start with '$'`)
    if (typeof item === 'object') refuseOperators(item)
  }
}
