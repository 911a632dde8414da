import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { checkedStages, pushed } from './checked-stages'
import { expressionOperators } from './expression-operators'
import { fits } from './json-schema'
import { elementTest, queryOperators } from './query-operators'
import { stages } from './stages'
import { type Doc, isDoc } from './values'

// The first definition of a name stays, so the overrides stand before mingo's own operators.
const context = Context.init({
  query: { ...queries, ...queryOperators },
  expression: { ...expressions, ...expressionOperators },
  pipeline: { ...pipeline, ...stages, ...checkedStages },
  accumulator: { ...accumulators, $push: pushed },
  projection: { ...projections },
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
  const compiled = new Query(query, options)
  return { test: (doc) => compiled.test(doc) }
}

/** Whether one array element satisfies what `$pull` names. */
export function compileElement(condition: unknown): (element: unknown) => boolean {
  if (isDoc(condition)) return elementTest(condition, options)
  const compiled = new Query({ element: condition }, options)
  return (element) => compiled.test({ element })
}

/** A projection with operators, judged like a query's. */
export function projectDocs(docs: readonly Doc[], query: Doc, projection: Doc): Doc[] {
  return new Query(query, options).find<Doc>(docs as never, projection).all()
}

export function aggregate(
  docs: readonly Doc[],
  stagesToRun: readonly Doc[],
  collectionResolver: (name: string) => Doc[],
): Doc[] {
  const run = new Aggregator(stagesToRun as never, { ...options, collectionResolver })
  return run.run(docs as never)
}
