import { wireOf } from '#config/demo/wire'
import type { LocalCloud } from '#localcloud/local-cloud'

/** Cases by the thousand, written and read by the wire itself: what a backlog needs and no caller may do. */

interface Document {
  readonly _id: string
}

const KEYS = ['sortKey', 'recentKey', 'anchorKey', 'filedKey', 'placeKey'] as const
type Model = Document & Readonly<Record<(typeof KEYS)[number], string>>

const PAGE = 500

const numbered = (at: number): string => `many-${String(at).padStart(6, '0')}`

/** Every document of a collection, by its id. */
export async function allOf<One extends Document>(
  { adminUrl }: LocalCloud,
  collectionName: string,
): Promise<readonly One[]> {
  const found: One[] = []
  for (let after = ''; ; after = found.at(-1)?._id ?? '') {
    const body = {
      ...{ action: 'database.getDocument', collectionName, queryType: 'WHERE', limit: PAGE, offset: 0 },
      query: JSON.stringify({ _id: { $gt: after } }),
      order: [{ field: '_id', direction: 'asc' }],
    }
    const response = await fetch(adminUrl, { method: 'POST', body: JSON.stringify(body) })
    const { data } = (await response.json()) as { data: { list: readonly string[] } }
    found.push(...data.list.map((text) => JSON.parse(text) as One))
    if (data.list.length < PAGE) return found
  }
}

/** Copies of a case that differ in nothing but their name. */
export async function multiply(cloud: LocalCloud, model: Model, count: number): Promise<void> {
  const wire = wireOf(cloud)
  const copy = (_id: string): object => ({ ...model, _id, number: _id, ...keys(model, _id) })
  for (let from = 0; from < count; from += PAGE) {
    const size = Math.min(PAGE, count - from)
    await wire.insert(
      'cases',
      Array.from({ length: size }, (_, at) => copy(numbered(from + at))),
    )
  }
}

/** The keys end with the id of their case. */
function keys(model: Model, id: string): object {
  return Object.fromEntries(KEYS.map((key) => [key, model[key].replace(model._id, id)]))
}
