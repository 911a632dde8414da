import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer, BodyTooLargeError, exchangeOf, type Route } from './exchange'
import { refusal } from './reply'

/** The SDK's agent keeps idle sockets for 4.8 s; a server that closes earlier would reset its next request. */
const KEEP_ALIVE_MS = 60_000

export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is taken by another program: choose another one, or stop that program`)
    this.name = 'PortTakenError'
  }
}

export interface HttpServer {
  readonly port: number
  stop(): Promise<void>
}

/** Listens on the loopback address only: nothing here is meant for another machine. */
export async function startHttpServer(
  port: number,
  route: Route,
  warn: (text: string) => void,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    const exchange = exchangeOf(request)
    route(exchange)
      .catch((error: unknown) => {
        if (error instanceof BodyTooLargeError) return refusal(413, 'BODY_TOO_LARGE', error.message)
        warn(
          `${exchange.method} ${exchange.path}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
        )
        return refusal(500, 'LOCAL_CLOUD_ERROR', error instanceof Error ? error.message : String(error))
      })
      .then((reply) => answer(exchange, response, reply))
      .catch((error: unknown) => {
        warn(String(error))
        response.destroy()
      })
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.headersTimeout = KEEP_ALIVE_MS + 5000
  await listen(server, port)
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error)
    })
    server.listen(port, '127.0.0.1', () => resolve())
  })
}
