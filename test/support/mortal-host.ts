import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LocalCloud } from '#localcloud/local-cloud'

/**
 * The host of the functions as somebody who can kill it sees it: everything a function asks of the cloud or of a channel
 * passes here. At its death nothing that is under way is answered any more, and nothing an old instance still asks is
 * carried out; a new instance finds a new address.
 */
export interface MortalHost {
  readonly env: Readonly<Record<string, string>>
  /** From now on the functions of this cloud live here; it must have been started with the very object `env`. */
  serve(cloud: LocalCloud): void
  /** Resolves when the host has died, at this many requests from now. */
  dieAt(requests: number): Promise<void>
  /** New instances; the old ones have nobody to speak to. */
  revive(): void
  stop(): void
}

const ADDRESSES = { WX_API_URL: 'weixin', WECOM_API_URL: 'wecom', SMS_API_URL: 'sms', VOICE_API_URL: 'voice' }
const UNSENT = ['host', 'connection', 'content-length', 'transfer-encoding']

export async function startMortalHost(settings: Readonly<Record<string, string>>): Promise<MortalHost> {
  let cloud: LocalCloud | undefined
  let generation = 0
  let dead = false
  let left = Infinity
  let died = (): void => undefined

  /** Half of the deaths come just before a request is carried out, half just after. */
  const isLast = (body: Buffer): boolean => {
    left -= 1
    if (left >= 0) return false
    dead = true
    died()
    return body.length % 2 === 0
  }
  const forward = async (request: IncomingMessage, path: string, body: Buffer) => {
    const url = `${cloud?.origin ?? ''}/${path}`
    const reply = await fetch(url, {
      method: 'POST',
      headers: headersOf(request),
      body: new Uint8Array(body),
    })
    const type = reply.headers.get('content-type') ?? 'application/json'
    return { status: reply.status, type, bytes: Buffer.from(await reply.arrayBuffer()) }
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, , asked = '', ...rest] = (request.url ?? '').split('/')
    const isOld = () => dead || Number(asked) !== generation
    const body = await bodyOf(request)
    if (isOld()) return void response.destroy()
    if (isLast(body)) return
    const { status, type, bytes } = await forward(request, rest.join('/'), body)
    // Never answered, rather than refused: the dead hear nothing.
    if (!isOld()) response.writeHead(status, { 'content-type': type }).end(bytes)
  }
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const address = (path: string): string =>
    `http://127.0.0.1:${String(port)}/life/${String(generation)}/${path}`

  const env = { ...settings }
  const lead = (name: string, read: () => string): void => {
    Object.defineProperty(env, name, { get: read, enumerable: true })
  }
  return {
    env,
    serve: (served) => {
      cloud = served
      lead('TCB_CONTEXT_CNFG', () => JSON.stringify({ URL: address('admin') }))
      for (const [name, channel] of Object.entries(ADDRESSES))
        lead(name, () => address(`channels/${channel}`))
      cloud.restartFunctions()
    },
    dieAt: (requests) => {
      left = requests
      return new Promise((resolve) => {
        died = resolve
      })
    },
    revive: () => {
      generation += 1
      dead = false
      left = Infinity
      cloud?.restartFunctions()
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => resolve(Buffer.concat(parts)))
    request.on('error', reject)
  })
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).filter(([name]) => !UNSENT.includes(name))
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

/** Until its one death. */
export interface Life {
  died: Promise<void>
  deaths: number
}

export const immortal = (): Life => ({ died: new Promise(() => undefined), deaths: 0 })

/** Null when there was no answer: the host died, which is then put up again, or the call failed. */
export async function orDeath<Value>(
  host: MortalHost,
  life: Life,
  work: () => Promise<Value>,
): Promise<Value | null> {
  const lived = work().catch(() => null)
  const answer = await Promise.race([lived, life.died.then(() => 'dead' as const)])
  if (answer !== 'dead') return answer
  host.revive()
  life.died = new Promise(() => undefined)
  life.deaths += 1
  return null
}
