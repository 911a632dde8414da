import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface DatabaseRequest {
  readonly action: string
  readonly collection: string
}

export interface RequestRecorder {
  readonly adminUrl: string
  /** The database requests since the last time, in their order. */
  take(): readonly DatabaseRequest[]
  forwardTo(adminUrl: string): void
  stop(): void
}

const passedOn = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name)
        ? [[name, value]]
        : [],
    ),
  )

const noted = (body: Buffer): DatabaseRequest | null => {
  if (body[0] !== '{'.charCodeAt(0)) return null
  const { action, collectionName } = JSON.parse(body.toString('utf8')) as {
    action: string
    collectionName?: string
  }
  return action.startsWith('database.') ? { action, collection: collectionName ?? '' } : null
}

/** Stands between functions and the local cloud and writes down, in order, what the database is asked. */
export const startRequestRecorder = async (): Promise<RequestRecorder> => {
  let target = ''
  let requests: DatabaseRequest[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    const answer = async (): Promise<void> => {
      const body = Buffer.concat(parts)
      const one = noted(body)
      if (one) requests.push(one)
      const reply = await fetch(target, { method: 'POST', headers: passedOn(request.headers), body })
      const type = reply.headers.get('content-type') ?? 'application/json'
      response.writeHead(reply.status, { 'content-type': type })
      response.end(Buffer.from(await reply.arrayBuffer()))
    }
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => void answer().catch(() => response.destroy()))
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    adminUrl: `http://127.0.0.1:${port}/admin`,
    take: () => {
      const taken = requests
      requests = []
      return taken
    },
    forwardTo: (adminUrl) => {
      target = adminUrl
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
