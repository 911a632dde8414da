import { cloud } from '../platform/cloudbase'

type Sdk = ReturnType<ReturnType<typeof cloud>['database']>
export type Collection =
  | 'cases'
  | 'calls'
  | 'dockets'
  | 'people'
  | 'staff'
  | 'rosters'
  | 'regions'
  | 'calendars'
  | 'compounds'
  | 'boards'
  | 'inbox'
  | 'quotas'
  | 'pushes'
  | 'uploads'
  | 'sessions'
  | 'follows'
  | 'access'
  | 'anchors'
  | 'patrols'

export type Where = Readonly<Record<string, unknown>>

export type Order = readonly [path: string, direction: 'asc' | 'desc']

export interface Find {
  readonly where: Where
  readonly order?: Order
  /** Among what is equal so far: an index serves an order only as far as it is asked for. */
  readonly then?: Order
  readonly limit: number
  readonly fields?: readonly string[]
}

export interface Changes {
  /** Replaces each field whole; the SDK alone would merge objects into what is there. */
  readonly set: Readonly<Record<string, unknown>>
  readonly push?: Readonly<Record<string, readonly unknown[]>>
  /** Counters: added to what stands there, whoever else is counting. */
  readonly inc?: Readonly<Record<string, number>>
  /** Lists that keep their newest only. */
  readonly ring?: Readonly<Record<string, Ring>>
}

export interface Ring {
  readonly add: unknown
  readonly most: number
}

export interface Made {
  readonly requests: number
  readonly effects: number
}

/** The database as one call sees it: every request is counted. */
export interface Database {
  readonly made: () => Made
  /** From now on, until the answer is called, requests count as effects of what was done. */
  readonly apart: () => () => void
  get(collection: Collection, id: string): Promise<unknown>
  find(collection: Collection, query: Find): Promise<readonly unknown[]>
  insert(collection: Collection, document: Where): Promise<'inserted' | 'exists'>
  update(collection: Collection, where: Where, changes: Changes): Promise<number>
  put(collection: Collection, id: string, document: Where): Promise<void>
  remove(collection: Collection, where: Where): Promise<void>
}

export function openDatabase(): Database {
  const made = { requests: 0, effects: 0 }
  let kind: keyof Made = 'requests'
  const request = (): Sdk => {
    made[kind] += 1
    return sdk()
  }
  return {
    made: () => made,
    apart: () => {
      kind = 'effects'
      return () => {
        kind = 'requests'
      }
    },
    get: async (collection, id) => {
      const { data } = (await request().collection(collection).doc(id).get()) as { data: unknown }
      return (Array.isArray(data) ? (data[0] as unknown) : data) ?? null
    },
    find: async (collection, query) => {
      const { data } = await narrowed(request(), collection, query).get()
      return data as readonly unknown[]
    },
    insert: async (collection, document) => {
      try {
        await request().collection(collection).add(document)
        return 'inserted'
      } catch (error) {
        if (codeOf(error) === 'DATABASE_DUPLICATE_WRITE') return 'exists'
        throw error
      }
    },
    update: async (collection, where, changes) => {
      const { updated } = (await request().collection(collection).where(where).update(encoded(changes))) as {
        updated?: number
      }
      return updated ?? 0
    },
    put: async (collection, id, { _id, ...document }) => {
      await request().collection(collection).doc(id).set(document)
    },
    remove: async (collection, where) => {
      await request().collection(collection).where(where).remove()
    },
  }
}

let handle: Sdk | undefined
function sdk(): Sdk {
  handle ??= cloud().database()
  return handle
}

/** Query operators for the store's own files. */
export function operators(): Sdk['command'] {
  return sdk().command
}

function narrowed(
  database: Sdk,
  collection: Collection,
  query: Find,
): ReturnType<ReturnType<Sdk['collection']>['limit']> {
  const found = database.collection(collection).where(query.where).limit(query.limit)
  const ordered = [query.order, query.then].reduce(
    (sorted, order) => (order === undefined ? sorted : sorted.orderBy(...order)),
    found,
  )
  return query.fields ? ordered.field(Object.fromEntries(query.fields.map((name) => [name, true]))) : ordered
}

function encoded({ set, push = {}, inc = {}, ring = {} }: Changes): Record<string, unknown> {
  const _ = operators()
  const sets = Object.entries(set)
    .filter(([, value]) => value !== undefined)
    .map(([path, value]): [string, unknown] => [path, isObject(value) ? _.set(value) : value])
  const pushes = Object.entries(push).map(([path, values]): [string, unknown] => [path, _.push([...values])])
  const counts = Object.entries(inc).map(([path, by]): [string, unknown] => [path, _.inc(by)])
  const rings = Object.entries(ring).map(([path, { add, most }]): [string, unknown] => [
    path,
    _.push({ each: [add], slice: -most }),
  ])
  return Object.fromEntries([...sets, ...pushes, ...counts, ...rings])
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
