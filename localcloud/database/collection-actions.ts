import type { ActionHandler } from '../action'
import type { Store } from './access'
import { failure } from './failure'

const nameOf = (raw: unknown): string => {
  if (typeof raw === 'string' && /^[A-Za-z0-9_][\w-]{0,127}$/.test(raw)) return raw
  throw failure.param('a collection name is up to 128 letters, digits, - and _')
}

const idOf = (raw: unknown): string => {
  if (typeof raw === 'string' && raw !== '') return raw
  throw failure.param('transactionId is required')
}

export function collectionActions({ catalog, transactions }: Store): Record<string, ActionHandler> {
  return {
    'database.addCollection': async ({ collectionName }) => {
      const name = nameOf(collectionName)
      if (catalog.find(name) !== undefined) throw failure.collectionExists(name)
      catalog.create(name)
      return {}
    },
    'database.startTransaction': async () => ({ transactionId: transactions.start() }),
    'database.commitTransaction': async ({ transactionId }) => {
      transactions.commit(idOf(transactionId))
      return {}
    },
    'database.abortTransaction': async ({ transactionId }) => {
      transactions.abort(idOf(transactionId))
      return {}
    },
  }
}
