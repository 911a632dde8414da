import type { Doc } from '../../localcloud/database/values'
import type { RandomSource } from './random-source'

/** Documents of mixed types with gaps, and queries, orders and updates that are likely to meet them. */

const day = (at: number): Date => new Date(Date.UTC(2026, 0, 1 + at))

function scalar(random: RandomSource): unknown {
  return random.pick([
    () => random.below(6),
    () => random.below(6) - 2.5,
    () => random.pick(['', 'a', 'b', 'ba', '楼', '\u{1f3e0}', 'Ab']),
    () => random.chance(0.5),
    () => day(random.below(5)),
  ])()
}

const mixed = (random: RandomSource): unknown =>
  random.chance(0.1) ? null : random.chance(0.05) ? random.pick([-Infinity, Infinity, 1e300]) : scalar(random)

export function document(random: RandomSource, at: number): Doc {
  const doc: Doc = { _id: `id${at}`, count: random.below(5), name: random.pick(['x', 'y', 'z', 'xy']) }
  if (random.chance(0.85)) doc.mixed = mixed(random)
  if (random.chance(0.6)) doc.inner = random.chance(0.8) ? { value: mixed(random) } : random.below(3)
  if (random.chance(0.5)) doc.list = random.chance(0.3) ? [random.below(4), random.below(4)] : random.below(4)
  if (random.chance(0.3)) doc.loose = mixed(random)
  return doc
}

const paths = ['mixed', 'mixed', 'count', 'name', 'inner.value', 'list', 'loose', '_id']

/** Operands a path is likely to hold. */
function operand(random: RandomSource, path: string): unknown {
  if (path === '_id') return `id${random.below(80)}`
  if (random.chance(0.25)) return scalar(random)
  if (path === 'count' || path === 'list') return random.below(5)
  return path === 'name' ? random.pick(['x', 'y', 'z', 'xy', 'q']) : scalar(random)
}

const operators: readonly ((random: RandomSource, path: string) => unknown)[] = [
  (random, path) => operand(random, path),
  (random, path) => ({ $eq: random.chance(0.2) ? null : operand(random, path) }),
  () => null,
  (random, path) => ({ $ne: random.chance(0.2) ? null : operand(random, path) }),
  (random, path) => ({
    $in: [operand(random, path), operand(random, path), ...(random.chance(0.2) ? [null] : [])],
  }),
  (random, path) => ({ $nin: [operand(random, path), operand(random, path)] }),
  (random, path) => ({ $gt: operand(random, path) }),
  (random, path) => ({ $gte: operand(random, path) }),
  (random, path) => ({ $lt: operand(random, path) }),
  (random, path) => ({ $lte: operand(random, path) }),
  (random, path) => ({ $gte: operand(random, path), $lt: operand(random, path) }),
  (random) => ({ $exists: random.chance(0.5) }),
  (random) => new RegExp(random.pick(['^x', 'a', 'y$'])),
]

export function query(random: RandomSource, depth = 0): Doc {
  const asked: Doc = {}
  for (let terms = random.below(3); terms >= 0; terms -= 1) {
    const path = random.pick(paths)
    asked[path] = random.pick(operators)(random, path)
  }
  if (depth === 0 && random.chance(0.15)) {
    asked[random.pick(['$and', '$and', '$or', '$nor'])] = [query(random, 1), query(random, 1)]
  }
  return asked
}

export function modifier(random: RandomSource): Doc {
  return random.pick<() => Doc>([
    () => ({ $set: { mixed: mixed(random) } }),
    () => ({ $set: { 'deep.er': random.below(9) }, $inc: { count: 1 } }),
    () => ({ $unset: { mixed: '' } }),
    () => ({ $set: { list: [random.below(4)] } }),
    () => ({ $set: { list: random.below(4) } }),
    () => ({ $mul: { count: 2 } }),
    () => ({ $set: { name: random.pick(['x', 'y', 'z']) } }),
  ])()
}

const sortable = ['count', 'name', 'mixed', '_id']

export type Order = readonly [string, 1 | -1][]

export function orderOf(random: RandomSource): Order {
  const first = random.pick(sortable)
  const second = random.pick(sortable)
  const sign = (): 1 | -1 => (random.chance(0.5) ? 1 : -1)
  return Object.entries({ [first]: sign(), [second]: sign(), _id: sign() })
}
