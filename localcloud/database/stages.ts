import { evalExpr } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import { Lazy } from 'mingo/lazy'
import * as stock from 'mingo/operators/pipeline'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { resolve } from 'mingo/util'
import { distanceTo, nearPoint } from './geo-query'
import { compareValues, sameValue } from './order'
import { type SortField, sortDocs } from './sorting'
import { type Doc, isDoc } from './values'

type Stage = (docs: Iterator, operand: never, options: Options) => Iterator

const all = (docs: Iterator): Doc[] => docs.collect<Doc>()

const sort: Stage = (docs, operand: Readonly<Record<string, 1 | -1>>) =>
  Lazy(sortDocs(all(docs), Object.entries(operand) as SortField[], (doc) => doc))

/** A copy of the document with one path replaced; `undefined` takes the field away. */
function withPath(doc: Doc, segments: readonly string[], value: unknown): Doc {
  const [first = '', ...rest] = segments
  const copy: Doc = { ...doc }
  const inner = isDoc(copy[first]) ? copy[first] : {}
  const next = rest.length === 0 ? value : withPath(inner, rest, value)
  if (next === undefined) Reflect.deleteProperty(copy, first)
  else copy[first] = next
  return copy
}

interface Unwind {
  readonly path: string
  readonly includeArrayIndex?: string
  readonly preserveNullAndEmptyArrays?: boolean
}

function unwindDoc(
  doc: Doc,
  { path, includeArrayIndex: index, preserveNullAndEmptyArrays: keep }: Unwind,
): Doc[] {
  const segments = path.slice(1).split('.')
  const value: unknown = resolve(doc, segments.join('.'))
  const numbered = (item: Doc, at: number | null): Doc =>
    index === undefined ? item : withPath(item, index.split('.'), at)
  if (Array.isArray(value)) {
    if (value.length === 0) return keep === true ? [numbered(withPath(doc, segments, undefined), null)] : []
    return value.map((item, at) => numbered(withPath(doc, segments, item), at))
  }
  if (value === null || value === undefined) return keep === true ? [numbered(doc, null)] : []
  return [numbered(doc, null)]
}

const unwind: Stage = (docs, operand: string | Unwind) => {
  const plan = typeof operand === 'string' ? { path: operand } : operand
  if (!plan.path.startsWith('$')) throw new Error("the path of $unwind must begin with '$'")
  return Lazy(all(docs).flatMap((doc) => unwindDoc(doc, plan)))
}

interface Lookup {
  readonly from: string
  readonly localField?: string
  readonly foreignField?: string
  readonly as: string
  readonly pipeline?: readonly Doc[]
}

/** Equality of two fields; null, missing and each element of an array count. */
const lookup: Stage = (docs, operand: Lookup, options) => {
  const { from, localField, foreignField, as } = operand
  if (localField === undefined || foreignField === undefined || operand.pipeline !== undefined) {
    return stock.$lookup(docs, operand as never, options)
  }
  const others = (options.collectionResolver?.(from) ?? []) as Doc[]
  const keysOf = (doc: Doc, path: string): unknown[] => {
    const value: unknown = resolve(doc, path) ?? null
    return Array.isArray(value) ? [...(value as unknown[]), value] : [value]
  }
  const foreign = others.map((doc) => ({ doc, keys: keysOf(doc, foreignField) }))
  return Lazy(
    all(docs).map((doc) => {
      const local = keysOf(doc, localField)
      const joined = foreign.filter(({ keys }) =>
        keys.some((key) => local.some((own) => sameValue(own, key))),
      )
      return withPath(
        doc,
        as.split('.'),
        joined.map((entry) => entry.doc),
      )
    }),
  )
}

interface GeoNear {
  readonly near: unknown
  readonly distanceField: string
  readonly maxDistance?: number
  readonly minDistance?: number
  readonly query?: Doc
  readonly distanceMultiplier?: number
  readonly includeLocs?: string
  readonly key?: string
  readonly limit?: number
  readonly num?: number
}

/** Without a key the field is the one indexed for places, which here is the first that holds a shape. */
function placeOf(doc: Doc, key: string | undefined): unknown {
  if (key !== undefined) return resolve(doc, key)
  return Object.values(doc).find((value) => distanceTo([0, 0], value) !== null && isDoc(value))
}

const geoNear: Stage = (docs, operand: GeoNear, options) => {
  const centre = nearPoint({ $geometry: operand.near })
  const { maxDistance = Infinity, minDistance = 0, distanceMultiplier = 1 } = operand
  const query = new Query(operand.query ?? {}, options)
  const found = all(docs)
    .filter((doc) => query.test(doc as never))
    .map((doc) => ({ doc, place: placeOf(doc, operand.key) }))
    .map(({ doc, place }) => ({ doc, place, metres: distanceTo(centre, place) ?? -1 }))
    .filter(({ metres }) => metres >= minDistance && metres <= maxDistance)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, operand.limit ?? operand.num)
  return Lazy(
    found.map(({ doc, place, metres }) => {
      const measured = withPath(doc, operand.distanceField.split('.'), metres * distanceMultiplier)
      return operand.includeLocs === undefined
        ? measured
        : withPath(measured, operand.includeLocs.split('.'), place)
    }),
  )
}

interface Bucket {
  readonly groupBy: unknown
  readonly boundaries: readonly unknown[]
  readonly default?: unknown
  readonly output?: Doc
}

/** A document on a boundary belongs to the bucket that begins there. */
function bucketOf(value: unknown, { boundaries, default: rest }: Bucket): unknown {
  const at = boundaries.filter((bound) => compareValues(bound, value) <= 0).length - 1
  if (at >= 0 && at < boundaries.length - 1) return boundaries[at]
  if (rest === undefined) throw new Error('$bucket found a value outside its boundaries and has no default')
  return rest
}

function refuseUnsorted(boundaries: readonly unknown[]): void {
  const rising = boundaries.every((bound, at) => at === 0 || compareValues(boundaries[at - 1], bound) < 0)
  if (boundaries.length < 2 || !rising) throw new Error('$bucket needs two or more boundaries that rise')
}

const bucket: Stage = (docs, operand: Bucket, options) => {
  refuseUnsorted(operand.boundaries)
  const kept = new Map<unknown, Doc[]>()
  for (const doc of all(docs)) {
    const key = bucketOf(evalExpr(doc, operand.groupBy, options), operand)
    kept.set(key, [...(kept.get(key) ?? []), doc])
  }
  const output = operand.output ?? { count: { $sum: 1 } }
  const groups = [...kept].flatMap(([key, members]) => {
    const group = { _id: { $literal: key }, ...output }
    return all(stock.$group(Lazy(members as never), group, options))
  })
  return Lazy(sortDocs(groups, [['_id', 1]], (doc) => doc))
}

const replaceRoot: Stage = (docs, operand: { readonly newRoot: unknown }, options) =>
  docs.map((doc: unknown) => {
    const root: unknown = evalExpr(doc, operand.newRoot, options)
    if (!isDoc(root)) throw new Error("'newRoot' must evaluate to an object")
    return root as never
  })

/** Where mingo answers other than the real engine, or not at all. They must be registered first. */
export const stages: Readonly<Record<`$${string}`, Stage>> = {
  $sort: sort,
  $unwind: unwind,
  $lookup: lookup,
  $geoNear: geoNear,
  $bucket: bucket,
  $replaceRoot: replaceRoot,
}
