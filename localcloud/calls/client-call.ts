import type { ClientIdentity } from '../functions/context'
import { LOCAL_APP_ID } from '../functions/context'
import type { FunctionHost } from '../functions/function-host'

/** Calls as the mini-program's `callFunction`; the answer is JSON text. */
export type ClientCall = (
  functionName: string,
  data: Readonly<Record<string, unknown>>,
  identity: ClientIdentity,
) => Promise<string>

/** The data becomes the top level of the event, and the platform's `userInfo` wins over a forged one. */
export function clientCalls(host: FunctionHost): ClientCall {
  return (functionName, data, identity) =>
    host.call(
      functionName,
      { ...data, userInfo: { openId: identity.openid, appId: LOCAL_APP_ID } },
      'client',
      identity,
    )
}
