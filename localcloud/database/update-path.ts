import { failure } from './failure'
import { field, isDoc } from './values'

type Container = Record<string, unknown> | unknown[]

const isIndex = (segment: string): boolean => /^\d+$/.test(segment)

const isContainer = (value: unknown): value is Container => isDoc(value) || Array.isArray(value)

function blocked(segment: string, holder: unknown): Error {
  return failure.request(`Cannot create field '${segment}' in element ${JSON.stringify(holder)}`)
}

/** The object or array that holds the last segment, made on the way when the path does not exist yet. */
function holderOf(root: Container, segments: readonly string[], make: boolean): Container | null {
  let holder: Container = root
  for (const segment of segments.slice(0, -1)) {
    let next = field(holder, segment)
    if (next === undefined) {
      if (!make) return null
      next = {}
      write(holder, segment, next)
    }
    if (!isContainer(next)) {
      if (!make) return null
      throw blocked(segments[segments.indexOf(segment) + 1] ?? '', { [segment]: next })
    }
    holder = next
  }
  return holder
}

function write(holder: Container, segment: string, value: unknown): void {
  if (!Array.isArray(holder)) {
    holder[segment] = value
    return
  }
  if (!isIndex(segment)) throw blocked(segment, holder)
  for (let at = holder.length; at < Number(segment); at += 1) holder.push(null)
  holder[Number(segment)] = value
}

export function readPath(root: unknown, segments: readonly string[]): unknown {
  return segments.reduce(field, root)
}

export function writePath(root: Container, segments: readonly string[], value: unknown): void {
  const holder = holderOf(root, segments, true)
  if (holder !== null) write(holder, segments.at(-1) ?? '', value)
}

/** An element of an array leaves a null behind, so the others keep their places. */
export function removePath(root: Container, segments: readonly string[]): void {
  const holder = holderOf(root, segments, false)
  const last = segments.at(-1) ?? ''
  if (holder === null || field(holder, last) === undefined) return
  if (Array.isArray(holder)) holder[Number(last)] = null
  else Reflect.deleteProperty(holder, last)
}

/** Turns `$[]` into every index and `$` into the index the query matched. */
export function expandPath(
  root: unknown,
  segments: readonly string[],
  matched: (arrayPath: string) => number | null,
): string[][] {
  const at = segments.findIndex((segment) => segment === '$' || segment === '$[]')
  if (at < 0) return [[...segments]]
  const before = segments.slice(0, at)
  const list = readPath(root, before)
  const path = before.join('.')
  if (!Array.isArray(list)) throw failure.request(`${path} must be an array to use a positional operator`)
  const indexes = segments[at] === '$' ? [matched(path)] : [...list.keys()]
  return indexes.flatMap((index) => {
    if (index === null) throw failure.request(`the positional operator did not find the match of ${path}`)
    return expandPath(root, [...before, String(index), ...segments.slice(at + 1)], matched)
  })
}
