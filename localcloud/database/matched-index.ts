import { compile } from './judge'
import { readPath } from './update-path'
import { type Doc, isDoc } from './values'

/** The first element of an array that satisfies what the query asks of it. */
export function matchedIndex(query: Doc): (doc: Doc, path: string) => number | null {
  return (doc, path) => {
    const list = readPath(doc, path.split('.'))
    if (!Array.isArray(list)) return null
    const asked = conditionsOn(path, query)
    const tests = asked.map(([key, condition]) => compile({ [`list${key.slice(path.length)}`]: condition }))
    if (tests.length === 0) return null
    const found = list.findIndex((element) => tests.every((test) => test.test({ list: [element] })))
    return found < 0 ? null : found
  }
}

function conditionsOn(path: string, query: Doc): [string, unknown][] {
  return Object.entries(query).flatMap(([key, condition]): [string, unknown][] => {
    if (key === '$and' && Array.isArray(condition)) {
      return condition.filter(isDoc).flatMap((part) => conditionsOn(path, part))
    }
    return key === path || key.startsWith(`${path}.`) ? [[key, condition]] : []
  })
}
