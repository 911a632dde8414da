import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly op: string
  readonly commandId?: string
  readonly token: string | null
}

/** What the server does with one call: an answer, or the line going dead after the work was done. */
export type Act = unknown
export const LINE_DIES = Symbol('line dies')
export const GATEWAY_PAGE = Symbol('gateway page')

export interface WebServer {
  readonly origin: string
  readonly asked: Asked[]
  /** Answers of one operation in turn; the last one stays. */
  readonly plan: Map<string, Act[]>
  readonly close: () => Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<{ op: string; commandId?: string }> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString()) as { op: string; commandId?: string }
}

function reply(response: ServerResponse, act: Act): void {
  if (act === LINE_DIES) response.destroy()
  else if (act === GATEWAY_PAGE) response.writeHead(502).end('<html>Bad gateway</html>')
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(act))
}

/** A real server on a real socket, so that a lost answer is really lost. */
export async function startWebServer(): Promise<WebServer> {
  const asked: Asked[] = []
  const plan = new Map<string, Act[]>()
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const token = request.headers.authorization?.replace('Bearer ', '') ?? null
      asked.push({
        op: body.op,
        token,
        ...(body.commandId === undefined ? {} : { commandId: body.commandId }),
      })
      const acts = plan.get(body.op) ?? [{ ok: false, code: 'unknown_operation' }]
      reply(response, acts.length > 1 ? acts.shift() : acts[0])
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()))
  return { origin: `http://127.0.0.1:${port}`, asked, plan, close }
}
