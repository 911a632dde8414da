import type { IncomingMessage, ServerResponse } from 'node:http'
import { DROPPED, type ReplyOrDrop } from './reply'

/** One request, with its address taken apart once. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly method: string
  /** Still encoded. */
  readonly path: string
  readonly query: URLSearchParams
}

export type Route = (exchange: Exchange) => Promise<ReplyOrDrop>

export class BodyTooLargeError extends Error {
  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes`)
    this.name = 'BodyTooLargeError'
  }
}

export function exchangeOf(request: IncomingMessage): Exchange {
  const url = request.url ?? '/'
  const mark = url.indexOf('?')
  return {
    request,
    method: request.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
  }
}

export function headerOf({ request }: Exchange, name: string): string {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}

/** By events, not by iterating the stream: that alone would cost a third of a small request. */
export function readBody({ request }: Exchange, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else reject(new BodyTooLargeError(limit))
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

export function answer({ method }: Exchange, response: ServerResponse, reply: ReplyOrDrop): void {
  if (reply === DROPPED) {
    response.socket?.destroy()
    return
  }
  const length = String(Buffer.byteLength(reply.body))
  response.writeHead(reply.status, { 'content-length': length, ...reply.headers })
  response.end(method === 'HEAD' ? undefined : reply.body)
}
