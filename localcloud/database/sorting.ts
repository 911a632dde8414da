import { compareValues } from './order'
import { type Doc, field } from './values'

export type SortField = readonly [path: string, direction: 1 | -1]

/** Every value a path reaches; an array at the end offers its elements, an empty one stands below null. */
function leaves(value: unknown, segments: readonly string[], at = 0): unknown[] {
  const segment = segments[at]
  if (segment === undefined) return Array.isArray(value) && value.length > 0 ? (value as unknown[]) : [value]
  if (!Array.isArray(value)) return leaves(field(value, segment), segments, at + 1)
  if (/^\d+$/.test(segment)) return leaves(value[Number(segment)], segments, at + 1)
  const found = value.flatMap((item) => leaves(item, segments, at))
  return found.length > 0 ? found : [undefined]
}

const emptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

function compareLeaves(a: unknown, b: unknown): number {
  if (emptyList(a) || emptyList(b)) return Number(emptyList(b)) - Number(emptyList(a))
  return compareValues(a, b)
}

/** An array sorts by its smallest element upwards and by its largest downwards. */
function sortKey(doc: Doc, segments: readonly string[], direction: 1 | -1): unknown {
  return leaves(doc, segments).reduce((best, next) =>
    compareLeaves(next, best) * direction < 0 ? next : best,
  )
}

/** Stable: equal documents keep the order they came in. */
export function sortDocs<T>(items: readonly T[], fields: readonly SortField[], docOf: (item: T) => Doc): T[] {
  const paths = fields.map(([path, direction]) => ({ segments: path.split('.'), direction }))
  const keyed = items.map((item) => ({
    item,
    keys: paths.map(({ segments, direction }) => sortKey(docOf(item), segments, direction)),
  }))
  keyed.sort((a, b) => {
    for (const [at, { direction }] of paths.entries()) {
      const found = compareLeaves(a.keys[at], b.keys[at]) * direction
      if (found !== 0) return found
    }
    return 0
  })
  return keyed.map(({ item }) => item)
}
