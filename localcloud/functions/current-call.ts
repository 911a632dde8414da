import { AsyncLocalStorage } from 'node:async_hooks'

export interface CurrentCall {
  readonly requestId: string
  readonly functionName: string
}

/** Which call the running code belongs to; callers that run at the same time stay apart. */
export const currentCall = new AsyncLocalStorage<CurrentCall>()

/** Carries the call's id on a function's requests to this local cloud, so that they can be counted for it. */
export const CALL_HEADER = 'x-local-call'
