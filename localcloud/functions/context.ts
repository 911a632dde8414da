import type { CallKind } from '../call-log'
import type { FunctionConfig } from './function-config'

/** Who calls from the mini-program. */
export interface ClientIdentity {
  readonly openid: string
  readonly unionid?: string
  readonly ip?: string
}

export const LOCAL_APP_ID = 'wx0000000000local'
export const LOCAL_ENV = 'local'

/** The second argument of `exports.main`, field for field as the platform hands it over. */
export interface CallContext {
  readonly request_id: string
  readonly function_name: string
  readonly function_version: string
  readonly namespace: string
  readonly memory_limit_in_mb: number
  readonly time_limit_in_ms: number
  readonly environ: string
  readonly environment: string
  callbackWaitsForEmptyEventLoop: boolean
}

const TCB_SOURCE: Readonly<Record<CallKind, string>> = {
  client: 'wx_client',
  server: 'scf',
  http: 'tcb_http',
  timer: 'timer',
}

function clientValues(client: ClientIdentity | null): Record<string, string> {
  if (!client) return {}
  const values = {
    WX_OPENID: client.openid,
    WX_APPID: LOCAL_APP_ID,
    WX_UNIONID: client.unionid ?? '',
    WX_CLIENTIP: client.ip ?? '127.0.0.1',
    WX_API_TOKEN: 'local-api-token',
  }
  return { ...values, WX_CONTEXT_KEYS: Object.keys(values).join(',') }
}

/** A new object for every call: nothing of one caller can be seen by the next. */
export function callContext(
  config: FunctionConfig,
  requestId: string,
  kind: CallKind,
  client: ClientIdentity | null,
): CallContext {
  const platform = {
    TCB_ENV: LOCAL_ENV,
    TCB_SEQID: requestId,
    ...(kind === 'timer' ? { TRIGGER_SRC: 'timer' } : {}),
    TCB_SOURCE: TCB_SOURCE[kind],
  }
  const values: Record<string, string> = {
    ...clientValues(client),
    ...platform,
    TCB_CONTEXT_KEYS: Object.keys(platform).join(','),
  }
  return {
    request_id: requestId,
    function_name: config.name,
    function_version: '$LATEST',
    namespace: LOCAL_ENV,
    memory_limit_in_mb: config.memorySize,
    time_limit_in_ms: config.timeout * 1000,
    environ: Object.entries(values)
      .map(([key, value]) => `${key}=${value}`)
      .join(';'),
    environment: JSON.stringify(values),
    callbackWaitsForEmptyEventLoop: true,
  }
}
