import { asRequest, failure } from './failure'
import { projectDocs } from './judge'
import { matchedIndex } from './matched-index'
import { readPath, writePath } from './update-path'
import { decodeStored, type Doc, isDoc, toText } from './values'

interface Tree {
  readonly [segment: string]: Tree | true
}

/** Works on the stored form: a date or bytes is one leaf there, so nothing needs decoding. */
type Cut = (doc: Doc) => Doc

const isSwitch = (value: unknown): boolean => value === 0 || value === 1 || typeof value === 'boolean'

function treeOf(paths: readonly string[]): Tree {
  const root: Record<string, unknown> = {}
  for (const path of paths) {
    const segments = path.split('.')
    let node = root
    for (const segment of segments.slice(0, -1)) {
      if (!isDoc(node[segment])) node[segment] = {}
      node = node[segment] as Record<string, unknown>
    }
    node[segments.at(-1) ?? ''] = true
  }
  return root as unknown as Tree
}

function keep(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.filter((item) => isBranch(item)).map((item) => keep(item, tree))
  if (!isBranch(value)) return undefined
  const kept: Doc = {}
  for (const [key, item] of Object.entries(value as Doc)) {
    const branch = Object.hasOwn(tree, key) ? tree[key] : undefined
    if (branch === undefined) continue
    const next = branch === true ? item : keep(item, branch)
    if (next !== undefined) kept[key] = next
  }
  return kept
}

function drop(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((item) => drop(item, tree))
  if (!isBranch(value)) return value
  const kept: Doc = {}
  for (const [key, item] of Object.entries(value as Doc)) {
    const branch = Object.hasOwn(tree, key) ? tree[key] : undefined
    if (branch !== true) kept[key] = branch === undefined ? item : drop(item, branch)
  }
  return kept
}

/** Something with fields of its own; a stored date looks like an object with a `$` key. */
function isBranch(value: unknown): boolean {
  if (Array.isArray(value)) return true
  return isDoc(value) && !Object.keys(value)[0]?.startsWith('$')
}

function refuseMixture(wanted: readonly boolean[]): void {
  if (!wanted.includes(true) || !wanted.includes(false)) return
  throw failure.request('Cannot do inclusion and exclusion in one projection')
}

function switches({ _id: id, ...rest }: Doc): Cut {
  const wanted = Object.values(rest).map(Boolean)
  refuseMixture(wanted)
  const hidden = id === 0 || id === false
  const paths = Object.keys(rest)
  if (wanted.includes(true) || (paths.length === 0 && !hidden)) {
    const tree = treeOf(hidden ? paths : ['_id', ...paths])
    return (doc) => keep(doc, tree) as Doc
  }
  const tree = treeOf(hidden ? ['_id', ...paths] : paths)
  return (doc) => drop(doc, tree) as Doc
}

/** `list.$` keeps the first element that satisfies what the query asks of the list. */
function positional(path: string, query: Doc): (text: string) => string {
  const segments = path.split('.').slice(0, -1)
  const find = matchedIndex(query)
  return (text) => {
    const doc = JSON.parse(text) as Doc
    const list = readPath(doc, segments)
    const at = find(decodeStored(text), segments.join('.'))
    if (!Array.isArray(list) || at === null) {
      throw failure.request(`the positional operator did not find the match of ${path}`)
    }
    writePath(doc, segments, [list[at]])
    return JSON.stringify(doc)
  }
}

/** Projects stored texts; the answer is texts again. */
export function projectTexts(texts: readonly string[], projection: Doc, query: Doc): string[] {
  if (Object.keys(projection).length === 0) return [...texts]
  const place = Object.keys(projection).find((path) => path.endsWith('.$'))
  if (place !== undefined) {
    const { [place]: chosen, ...rest } = projection
    return projectTexts(texts.map(positional(place, query)), { ...rest, [place.slice(0, -2)]: chosen }, query)
  }
  if (Object.values(projection).every(isSwitch)) {
    const cut = switches(projection)
    return texts.map((text) => JSON.stringify(cut(JSON.parse(text) as Doc)))
  }
  return asRequest(() => projectDocs(texts.map(decodeStored), query, projection)).map(toText)
}
