import { Query, update } from 'mingo'
import type { DatabaseSchema } from '#types/schema'
import type { Clause } from '../../localcloud/database/clauses'
import { type Database, openDatabase } from '../../localcloud/database/database'
import { decode, decodeStored, type Doc, toText } from '../../localcloud/database/values'
import { options } from './database-cloud'
import { document, modifier, type Order, orderOf, query } from './random-requests'
import { randomSource } from './random-source'

/** The same random documents, queries, sorts and updates, answered by the database and by mingo alone. */
export interface DifferentialResult {
  readonly queries: number
  readonly sorts: number
  readonly updates: number
  readonly exact: number
  readonly differences: readonly string[]
}

export interface DifferentialOptions {
  readonly seed: number
  readonly queries: number
  readonly clauses?: readonly Clause[]
}

const field = (path: string, direction: 1 | -1 = 1) => ({ path, direction })

const schema: DatabaseSchema = {
  collections: [
    {
      name: 'things',
      indexes: [
        { name: 'mixed', fields: [field('mixed')] },
        { name: 'count and mixed', fields: [field('count'), field('mixed', -1)] },
        { name: 'name and count', fields: [field('name'), field('count', -1)] },
        { name: 'inner', fields: [field('inner.value')] },
        { name: 'list', fields: [field('list'), field('count')] },
      ],
    },
  ],
}

async function ask(database: Database, action: string, body: Doc): Promise<Doc> {
  const reply = await database.actions[action]!({ action, ...body }, { requestId: '', origin: '' })
  return reply.data as Doc
}

const typeOrder = ['undefined', 'number', 'string', 'boolean', 'object']

function compareScalars(a: unknown, b: unknown): number {
  const [x, y] = [a ?? undefined, b ?? undefined]
  const [left, right] = [typeOrder.indexOf(typeof x), typeOrder.indexOf(typeof y)]
  if (left !== right) return left - right
  if (typeof x === 'string') return Buffer.compare(Buffer.from(x), Buffer.from(y as string))
  const [m, n] = [Number(x ?? 0), Number(y ?? 0)]
  return m < n ? -1 : Number(m > n)
}

const compareBy =
  (order: Order) =>
  (a: Doc, b: Doc): number =>
    order.reduce((found, [path, sign]) => found || compareScalars(a[path], b[path]) * sign, 0)

const textsOf = (docs: readonly Doc[]): string[] => docs.map(toText)

/** What stands in one list and not in the other, or where two lists part: enough to look into it. */
function apart(left: readonly string[], right: readonly string[]): string[] {
  const odd = left.filter((text) => !right.includes(text))
  return odd.length > 0 ? odd : left.filter((text, at) => text !== right[at]).slice(0, 2)
}

/** One database, filled, asked and changed until the share of queries is used up. */
export async function differential({
  seed,
  queries,
  clauses,
}: DifferentialOptions): Promise<DifferentialResult> {
  const random = randomSource(seed)
  const differences: string[] = []
  let [asked, sorts, updates, exact] = [0, 0, 0, 0]
  const note = (what: string, request: unknown, left: unknown, right: unknown): void => {
    differences.push(`${what} ${toText(request)}: ${toText(left)} but mingo ${toText(right)}`)
  }
  while (asked < queries) {
    const database = openDatabase({ ...options({ schema }), ...(clauses === undefined ? {} : { clauses }) })
    let docs = Array.from({ length: 60 }, (_, at) => document(random, at))
    await ask(database, 'database.insertDocument', { collectionName: 'things', data: docs.map(toText) })
    for (let round = 0; round < 100 && asked < queries; round += 1, asked += 1) {
      if (random.chance(0.06)) docs = await change(database, docs)
      await compare(database, docs)
    }
    exact += database.meter.queries.filter(({ plan }) => plan === 'exact').length
    database.close()
  }
  return { queries: asked, sorts, updates, exact, differences }

  async function compare(database: Database, docs: readonly Doc[]): Promise<void> {
    const where = query(random)
    const order = random.chance(0.5) ? orderOf(random) : []
    const body = { collectionName: 'things', queryType: 'WHERE', query: toText(where) }
    const test = new Query(decode(JSON.parse(toText(where)), () => 0) as Doc)
    const expected = docs.filter((doc) => test.test(doc)).sort(compareBy(order))
    if (order.length > 0) {
      sorts += 1
      const [offset, limit] = [random.below(5), 1 + random.below(12)]
      const page = { ...body, order: toText(Object.fromEntries(order)), offset, limit }
      const { list } = await ask(database, 'database.getDocument', page)
      const found = (list as string[]).map((text) => toText(decodeStored(text)))
      const wanted = textsOf(expected.slice(offset, offset + limit))
      if (found.join() !== wanted.join())
        note('page', { where, order, offset, limit }, apart(found, wanted), apart(wanted, found))
      return
    }
    const { list } = await ask(database, 'database.getDocument', { ...body, limit: 1000 })
    const found = (list as string[]).map((text) => toText(decodeStored(text))).sort()
    const wanted = textsOf(expected).sort()
    if (found.join() !== wanted.join()) note('list', where, apart(found, wanted), apart(wanted, found))
    const { total } = await ask(database, 'database.calculateDocument', body)
    if (total !== wanted.length) note('count', where, total, wanted.length)
  }

  async function change(database: Database, docs: readonly Doc[]): Promise<Doc[]> {
    updates += 1
    const where = { _id: { $in: [`id${random.below(60)}`, `id${random.below(60)}`] } }
    const data = modifier(random)
    const body = {
      collectionName: 'things',
      multi: true,
      merge: true,
      query: toText(where),
      data: toText(data),
    }
    await ask(database, 'database.modifyDocument', body)
    const test = new Query(where)
    return docs.map((doc) => {
      if (!test.test(doc)) return doc
      const changed = decodeStored(toText(doc))
      update(changed as never, data as never)
      return changed
    })
  }
}
