import type { LocalSecrets } from '../secrets'
import { functionEnvironment } from './function-environment'
import type { FunctionLog } from './function-log'
import type { FunctionSurroundings } from './function-module'
import { taggedHttp } from './tagged-http'

interface Sources {
  /** Known once the server listens, which is before any function is loaded. */
  readonly origin: () => string
  readonly now: () => number
  readonly log: FunctionLog
  readonly secrets: LocalSecrets
  readonly extra: Readonly<Record<string, string>>
}

/** The storage key stays behind: it is the object store's, and functions hold only their own secrets. */
export function functionSurroundings(sources: Sources): (functionName: string) => FunctionSurroundings {
  const { STORAGE_KEY: _storageKey, ...secrets } = sources.secrets
  return (functionName) => ({
    now: sources.now,
    env: functionEnvironment(sources.origin(), secrets, sources.extra),
    console: sources.log.consoleFor(functionName),
    http: taggedHttp(sources.origin()),
  })
}
