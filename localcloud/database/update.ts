import { asRequest, failure } from './failure'
import { matchedIndex } from './matched-index'
import { sameValue } from './order'
import { changes } from './update-operators'
import { expandPath, readPath, removePath, writePath } from './update-path'
import { type Doc, isDoc } from './values'

export interface UpdateScope {
  readonly now: Date
  /** The update makes a new document. */
  readonly inserting: boolean
  /** Tells which element `$` stands for. */
  readonly query: Doc
}

export type Update = (doc: Doc, scope: UpdateScope) => void

const removing = new Set(['$unset', '$rename'])

/** Fields without an operator are set, as the service does when the SDK sends them bare. */
function operatorsOf(data: Doc): [string, Doc][] {
  const entries = Object.entries(data)
  const bare = Object.fromEntries(entries.filter(([key]) => !key.startsWith('$')))
  const operators = entries
    .filter(([key]) => key.startsWith('$'))
    .map(([key, value]): [string, Doc] => {
      if (!(key in changes) && !removing.has(key)) throw failure.request(`Unknown modifier: ${key}`)
      if (!isDoc(value)) throw failure.request(`Modifiers operate on fields but ${key} has none`)
      return [key, value]
    })
  return Object.keys(bare).length === 0 ? operators : [...operators, ['$set', bare]]
}

const noField = /^$|^\.|\.\.|\.$/

function refuseBadPaths(operators: readonly [string, Doc][]): void {
  for (const [name, fields] of operators) {
    for (const [path, operand] of Object.entries(fields)) {
      const renames = name === '$rename'
      if (renames && typeof operand !== 'string') throw failure.request(`$rename of '${path}' needs text`)
      const wrong = (renames ? [path, String(operand)] : [path]).find((one) => noField.test(one))
      if (wrong !== undefined)
        throw failure.request(`The update path '${wrong}' contains an empty field name`)
    }
  }
}

function refuseOverlaps(operators: readonly [string, Doc][]): void {
  const paths = operators.flatMap(([name, fields]) =>
    Object.entries(fields).flatMap(([path, operand]) =>
      name === '$rename' ? [path, String(operand)] : [path],
    ),
  )
  paths.sort()
  for (const [at, path] of paths.entries()) {
    const next = paths.slice(at + 1).find((other) => other === path || other.startsWith(`${path}.`))
    if (next !== undefined)
      throw failure.request(`Updating the path '${next}' would create a conflict at '${path}'`)
  }
}

export function compileUpdate(data: Doc): Update {
  const operators = operatorsOf(data)
  refuseBadPaths(operators)
  refuseOverlaps(operators)
  return (doc, scope) => {
    const id = doc._id
    for (const [name, fields] of operators) {
      if (name === '$setOnInsert' && !scope.inserting) continue
      for (const [path, operand] of Object.entries(fields)) {
        for (const segments of expandPath(doc, path.split('.'), (path) =>
          matchedIndex(scope.query)(doc, path),
        )) {
          asRequest(() => applyOne(doc, segments, name, operand, scope.now))
        }
      }
    }
    if (id !== undefined && !sameValue(id, doc._id)) {
      throw failure.request("Performing an update on the path '_id' would modify the immutable field '_id'")
    }
  }
}

function applyOne(doc: Doc, segments: string[], name: string, operand: unknown, now: Date): void {
  const current = readPath(doc, segments)
  if (removing.has(name)) {
    removePath(doc, segments)
    if (name === '$rename' && current !== undefined) writePath(doc, String(operand).split('.'), current)
    return
  }
  const next = changes[name]?.(current, operand, now)
  if (next !== undefined) writePath(doc, segments, next)
}

/** A document that an upsert makes starts with what the query says it equals. */
export function seedOf(query: Doc): Doc {
  const seed: Doc = {}
  for (const [path, condition] of Object.entries(query)) {
    if (path === '$and' && Array.isArray(condition)) {
      for (const part of condition.filter(isDoc)) Object.assign(seed, seedOf(part))
    } else if (!path.startsWith('$')) {
      const value = equalTo(condition)
      if (value !== undefined) writePath(seed, path.split('.'), value)
    }
  }
  return seed
}

function equalTo(condition: unknown): unknown {
  if (condition instanceof RegExp) return undefined
  if (!isDoc(condition)) return condition
  return Object.keys(condition).some((key) => key.startsWith('$')) ? condition.$eq : condition
}
