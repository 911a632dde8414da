import { CloudError } from '../action'

const advice = 'Please check your request, but if the problem persists, contact us.'

/** The messages are the real service's where they are known: clients have been seen to read them. */
export const failure = {
  duplicate: (detail: string) =>
    new CloudError('DATABASE_DUPLICATE_WRITE', `E11000 duplicate key error: ${detail}`),
  conflict: () =>
    new CloudError(
      'DATABASE_TRANSACTION_CONFLICT',
      `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${advice}`,
    ),
  transactionGone: () =>
    new CloudError(
      'DATABASE_TRANSACTION_FAIL',
      `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${advice}`,
    ),
  noCollection: (name: string) =>
    new CloudError('DATABASE_COLLECTION_NOT_EXIST', `collection ${name} does not exist`),
  collectionExists: (name: string) =>
    new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `collection ${name} already exists`),
  request: (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message),
  param: (message: string) => new CloudError('INVALID_PARAM', message),
  timeout: (message: string) => new CloudError('DATABASE_TIMEOUT', message),
} as const

/** Runs work whose own errors mean that the request makes no sense. */
export function asRequest<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof CloudError) throw cause
    throw failure.request(cause instanceof Error ? cause.message : String(cause))
  }
}
