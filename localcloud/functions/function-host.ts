import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { CloudError } from '../action'
import type { CallKind, CallLog } from '../call-log'
import { opOf, outcomeOf } from './call-outcome'
import { callContext, type ClientIdentity } from './context'
import { currentCall } from './current-call'
import { functionNames, readFunctionConfig, type FunctionConfig } from './function-config'
import { loadFunction, type FunctionModule, type FunctionSurroundings } from './function-module'
import { withinTime } from './time-limit'

export interface FunctionHostOptions {
  readonly root: string
  readonly calls: CallLog
  readonly now: () => number
  readonly surroundings: (functionName: string) => FunctionSurroundings
}

export interface FunctionHost {
  configs(): readonly FunctionConfig[]
  config(name: string): FunctionConfig | null
  /** `client` is null for every call that does not come from the mini-program. The answer is JSON text. */
  call(name: string, event: unknown, kind: CallKind, client: ClientIdentity | null): Promise<string>
  /** Forgets loaded code, so that what it kept in memory is gone too. */
  unload(): void
}

const LARGEST_REPLY = 6 * 1024 * 1024

interface Loaded {
  readonly stamp: string
  readonly module: FunctionModule
}

export function createFunctionHost(options: FunctionHostOptions): FunctionHost {
  const loaded = new Map<string, Loaded>()

  const moduleOf = (config: FunctionConfig): FunctionModule => {
    const { mtimeMs, size } = statSync(config.file)
    const stamp = `${mtimeMs}:${size}`
    const known = loaded.get(config.name)
    if (known?.stamp === stamp) return known.module
    const module = loadFunction(config.name, config.file, options.surroundings(config.name))
    loaded.set(config.name, { stamp, module })
    return module
  }

  const run = async (
    config: FunctionConfig,
    event: unknown,
    requestId: string,
    kind: CallKind,
    client: ClientIdentity | null,
  ): Promise<string> => {
    const module = moduleOf(config)
    const own = module.parse(JSON.stringify(event ?? {}))
    const context = callContext(config, requestId, kind, client)
    const answer = currentCall.run({ requestId, functionName: config.name }, async () =>
      module.main(own, context),
    )
    const reply = JSON.stringify((await withinTime(answer, config)) ?? null)
    if (Buffer.byteLength(reply) > LARGEST_REPLY) {
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `The reply of ${config.name} is larger than 6 MB`)
    }
    return reply
  }

  return {
    configs: () =>
      functionNames(options.root).flatMap((name) => {
        const config = readFunctionConfig(options.root, name)
        return config ? [config] : []
      }),
    config: (name) => readFunctionConfig(options.root, name),
    call: async (name, event, kind, client) => {
      const config = readFunctionConfig(options.root, name)
      if (!config)
        throw new CloudError('FUNCTION_NOT_FOUND', `There is no function "${name}" in ${options.root}`)
      if (kind === 'client' && !config.client) {
        throw new CloudError('PERMISSION_DENIED', `The rule of ${name} lets no client call it`)
      }
      const requestId = randomUUID()
      const at = options.now()
      const started = performance.now()
      const record = (outcome: string): void => {
        const ms = Math.round((performance.now() - started) * 10) / 10
        const requests = options.calls.takeCount(requestId)
        const openid = client?.openid ?? null
        options.calls.add({
          requestId,
          at,
          functionName: name,
          kind,
          op: opOf(event),
          openid,
          outcome,
          ms,
          requests,
        })
      }
      try {
        const reply = await run(config, event, requestId, kind, client)
        record(outcomeOf(reply))
        return reply
      } catch (error) {
        const failure = asCloudError(name, error)
        record(failure.code)
        options.surroundings(name).console.error(failure.message)
        throw failure
      }
    },
    unload: () => loaded.clear(),
  }
}

function asCloudError(name: string, error: unknown): CloudError {
  if (error instanceof CloudError) return error
  // A bundle throws errors of its own realm: only their shape can be relied on.
  const stack = (error as { stack?: unknown } | null)?.stack
  return new CloudError(
    'FUNCTIONS_EXECUTE_FAIL',
    `${name} threw: ${typeof stack === 'string' ? stack : String(error)}`,
  )
}
