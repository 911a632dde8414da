import { CloudError } from '../action'
import {
  accessEvent,
  accessReply,
  LARGEST_TEXT_BODY,
  type AccessReply,
  type AccessRequest,
} from '../functions/http-access'
import type { FunctionHost } from '../functions/function-host'

export type HttpCall = (functionName: string, request: AccessRequest) => Promise<AccessReply>

/** The HTTP access service: only functions bound to it answer, and no caller has an openid. */
export function httpCalls(host: FunctionHost, now: () => number): HttpCall {
  return async (functionName, request) => {
    if (!host.config(functionName)?.http) {
      return failure(404, 'INVALID_PATH', `No function "${functionName}" is bound to HTTP access`)
    }
    if (request.body.length > LARGEST_TEXT_BODY) {
      return failure(413, 'BODY_TOO_LARGE', 'The body is larger than 100 KB')
    }
    try {
      return accessReply(await host.call(functionName, accessEvent(request, now()), 'http', null))
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      return failure(error.code === 'FUNCTIONS_TIME_LIMIT_EXCEEDED' ? 504 : 500, error.code, error.message)
    }
  }
}

function failure(statusCode: number, code: string, message: string): AccessReply {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { statusCode, headers, body: Buffer.from(JSON.stringify({ code, message })) }
}
