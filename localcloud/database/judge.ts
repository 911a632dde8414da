import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { expressionOperators } from './expression-operators'
import { fits } from './json-schema'
import { elementTest, queryOperators } from './query-operators'
import { stages } from './stages'
import { type Doc, isDoc } from './values'

// The first definition of a name stays, so the overrides stand before mingo's own operators.
const context = Context.init({
  query: { ...queries, ...queryOperators } as never,
  expression: { ...expressions, ...expressionOperators } as never,
  pipeline: { ...pipeline, ...stages } as never,
  accumulator: { ...accumulators } as never,
  projection: { ...projections } as never,
})

const options = {
  context,
  jsonSchemaValidator: (schema: unknown) => (value: unknown) => fits(schema as Doc, value),
} as Partial<Options> as Options

export interface Judge {
  test(doc: Doc): boolean
}

/** Whether a document satisfies a query, in the real engine's terms. Throws on an operator it does not know. */
export function compile(query: Doc): Judge {
  const compiled = new Query(query as never, options)
  return { test: (doc) => compiled.test(doc as never) }
}

/** Whether one array element satisfies what `$pull` names. */
export function compileElement(condition: unknown): (element: unknown) => boolean {
  if (isDoc(condition)) return elementTest(condition, options)
  const compiled = new Query({ element: condition } as never, options)
  return (element) => compiled.test({ element } as never)
}

/** A projection with operators, judged like a query's. */
export function projectDocs(docs: readonly Doc[], query: Doc, projection: Doc): Doc[] {
  return new Query(query as never, options).find<Doc>(docs as never, projection as never).all()
}

export function aggregate(
  docs: readonly Doc[],
  stagesToRun: readonly Doc[],
  collectionResolver: (name: string) => Doc[],
): Doc[] {
  const run = new Aggregator(stagesToRun as never, { ...options, collectionResolver } as never)
  return run.run(docs as never) as unknown as Doc[]
}
