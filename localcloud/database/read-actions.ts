import type { ActionBody, ActionHandler } from '../action'
import type { Access, Store } from './access'
import { aggregate } from './judge'
import { asRequest, failure } from './failure'
import { keyOf } from './key'
import { projectTexts } from './projection'
import { readCollection, readDoc, readOrder, readPage, readQuery } from './request'
import { type Clock, decode, decodeStored, type Doc, isDoc, toText } from './values'

/** The id of a query that is nothing but one document's id. */
export function onlyId(query: Doc): unknown {
  const { _id: id } = query
  return Object.keys(query).length === 1 && (typeof id === 'string' || typeof id === 'number')
    ? id
    : undefined
}

export function readActions(
  store: Store,
  access: (transactionId: unknown) => Access,
  now: Clock,
): Record<string, ActionHandler> {
  const list = (body: ActionBody): string[] => {
    const collection = readCollection(body, store.catalog)
    const reader = access(body.transactionId)
    const query = readQuery(body, now)
    const projection = readDoc(body.projection, 'projection', now) ?? {}
    const id = onlyId(query)
    if (id !== undefined && body.offset === undefined) {
      const text = reader.get(collection, keyOf(id).cell)
      const found = text === null ? 0 : 1
      const cost = { plan: 'exact', index: '_id_', rowsRead: found, returned: found } as const
      store.meter.query({ collection: collection.name, action: body.action, ...cost })
      return text === null ? [] : projectTexts([text], projection, query)
    }
    const order = readOrder(body.order, now)
    const texts = reader.find({ collection, action: body.action, query, order, ...readPage(body) })
    return projectTexts(texts, projection, query)
  }

  const runStages = (body: ActionBody): string[] => {
    const collection = readCollection(body, store.catalog)
    const stages = readStages(body.stages, now)
    const reader = access(undefined)
    const search = { collection, action: body.action, order: [], skip: 0, limit: Infinity }
    const [first, ...others] = stages
    const match = isDoc(first?.$match) ? first.$match : null
    const texts = reader.find({ ...search, query: match ?? {} })
    const rest = match === null ? stages : others
    if (rest.length === 0) return texts
    const joined = (name: string): Doc[] => {
      const other = store.catalog.find(name)
      if (other === undefined) return []
      return reader.find({ ...search, collection: other, query: {} }).map(decodeStored)
    }
    return asRequest(() => aggregate(texts.map(decodeStored), rest, joined)).map(toText)
  }

  return {
    'database.getDocument': async (body) => ({ data: { list: list(body) } }),
    'database.calculateDocument': async (body) => {
      const collection = readCollection(body, store.catalog)
      const query = readQuery(body, now)
      const search = { collection, action: body.action, query, order: [], skip: 0, limit: Infinity }
      return { data: { total: access(body.transactionId).count(search) } }
    },
    'database.aggregateDocuments': async (body) => ({ data: { list: runStages(body) } }),
  }
}

function readStages(raw: unknown, now: Clock): Doc[] {
  if (!Array.isArray(raw)) throw failure.param('stages must be a list')
  return raw.map((stage: unknown) => {
    if (!isDoc(stage) || typeof stage.stageKey !== 'string') throw failure.param('a stage has no key')
    const { stageKey, stageValue } = stage
    try {
      return { [stageKey]: decode(typeof stageValue === 'string' ? JSON.parse(stageValue) : stageValue, now) }
    } catch {
      throw failure.param(`the value of ${stageKey} is not EJSON`)
    }
  })
}
