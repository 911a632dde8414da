import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { CALL_HEADER, currentCall } from './current-call'

type Target = string | URL | RequestOptions
type OnResponse = (response: IncomingMessage) => void

/** `http` as function code sees it: a request to this local cloud says which call it belongs to. */
export function taggedHttp(origin: string): typeof http {
  const mark = (request: ClientRequest): ClientRequest => {
    const call = currentCall.getStore()
    const host = request.getHeader('host')
    if (call && !request.headersSent && `http://${String(host)}` === origin) {
      request.setHeader(CALL_HEADER, call.requestId)
    }
    return request
  }
  const start = (method: 'request' | 'get', args: readonly unknown[]): ClientRequest => {
    const [target, options, onResponse] = args as [
      Target,
      RequestOptions | OnResponse | undefined,
      OnResponse?,
    ]
    if (typeof options === 'function') return mark(http[method](target, options))
    if (typeof target !== 'string' && !(target instanceof URL)) return mark(http[method](target, onResponse))
    return mark(http[method](target, options ?? {}, onResponse))
  }
  return {
    ...http,
    request: (...args: unknown[]) => start('request', args),
    // `get` ends the request at once, so there is no moment left to mark it.
    get: (...args: unknown[]) => {
      const request = start('request', args)
      request.end()
      return request
    },
  }
}
