import { type Doc, isDoc } from './values'

/** One operator on one path. */
export interface Term {
  readonly path: string
  readonly operator: string
  readonly operand: unknown
}

/** A query as terms that all must hold; `rest` says that something did not fit and needs the judge. */
export interface Terms {
  readonly terms: readonly Term[]
  readonly rest: boolean
}

/** Operators that change the meaning of their neighbours: the whole field is left to the judge. */
const entangled = new Set(['$regex', '$options'])

function fieldTerms(path: string, condition: unknown): Terms {
  if (condition instanceof RegExp) return { terms: [], rest: true }
  if (!isDoc(condition) || !Object.keys(condition).some((key) => key.startsWith('$'))) {
    return { terms: [{ path, operator: '$eq', operand: condition }], rest: false }
  }
  const entries = Object.entries(condition)
  if (entries.some(([operator]) => entangled.has(operator))) return { terms: [], rest: true }
  return { terms: entries.map(([operator, operand]) => ({ path, operator, operand })), rest: false }
}

export function readTerms(query: Doc): Terms {
  const parts = Object.entries(query).map(([key, condition]): Terms => {
    if (key === '$and' && Array.isArray(condition)) return joinTerms(condition.filter(isDoc).map(readTerms))
    return key.startsWith('$') ? { terms: [], rest: true } : fieldTerms(key, condition)
  })
  return joinTerms(parts)
}

const joinTerms = (parts: readonly Terms[]): Terms => ({
  terms: parts.flatMap(({ terms }) => terms),
  rest: parts.some(({ rest }) => rest),
})
