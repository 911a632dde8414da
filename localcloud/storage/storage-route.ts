import { randomBytes } from 'node:crypto'
import { headerOf, readBody, type Exchange, type Route } from '../server/exchange'
import { readMultipart } from '../server/multipart'
import type { Reply } from '../server/reply'
import { byteRange } from './byte-range'
import { cosFileIdOf, type StorageDependencies } from './storage-actions'
import { checkAuthorization, type Verdict } from './storage-signature'

const STORAGE_PREFIX = '/storage/'

const LARGEST_FILE = 200 * 1024 * 1024
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, PUT, POST, OPTIONS',
  'access-control-allow-headers': '*, authorization',
  'access-control-expose-headers': 'etag, content-length, x-cos-request-id',
  'access-control-max-age': '600',
}

const DENIED: Readonly<Record<Exclude<Verdict, 'ok'>, readonly [string, string]>> = {
  wrong: ['SignatureDoesNotMatch', 'The signature does not allow this'],
  expired: ['AccessDenied', 'Request has expired'],
}

/** The object store's own address: uploads and downloads that carry a signature, private otherwise. */
export function storageRoute(dependencies: StorageDependencies): Route {
  const methods: Readonly<Record<string, (exchange: Exchange, key: string) => Promise<Reply>>> = {
    OPTIONS: () => Promise.resolve({ status: 204, headers: CORS, body: '' }),
    GET: (exchange, key) => Promise.resolve(download(dependencies, exchange, key)),
    HEAD: (exchange, key) => Promise.resolve(download(dependencies, exchange, key)),
    PUT: (exchange, key) => put(dependencies, exchange, key),
    POST: (exchange) => post(dependencies, exchange),
  }
  return async (exchange) => {
    const key = keyFrom(exchange.path)
    if (key === null) return cosError(400, 'InvalidURI', 'Could not parse the address', exchange.path)
    const method = Object.hasOwn(methods, exchange.method) ? methods[exchange.method] : undefined
    return method ? method(exchange, key) : cosError(405, 'MethodNotAllowed', 'Not allowed', key)
  }
}

function keyFrom(path: string): string | null {
  try {
    return decodeURIComponent(path.slice(STORAGE_PREFIX.length))
  } catch {
    return null
  }
}

interface Ticket {
  readonly key: string
  readonly authorization: string
  readonly token: string
  readonly fileId: string
}

function refused({ signer }: StorageDependencies, ticket: Ticket): Reply | null {
  const verdict = checkAuthorization(signer, ticket.key, ticket.authorization, ticket.token)
  const final = verdict === 'ok' && ticket.fileId !== cosFileIdOf(ticket.key) ? 'wrong' : verdict
  return final === 'ok' ? null : cosError(403, ...DENIED[final], ticket.key)
}

async function put(dependencies: StorageDependencies, exchange: Exchange, key: string): Promise<Reply> {
  const bytes = await readBody(exchange, LARGEST_FILE)
  const denied = refused(dependencies, {
    key,
    authorization: headerOf(exchange, 'signature') || headerOf(exchange, 'authorization'),
    token: headerOf(exchange, 'x-cos-security-token'),
    fileId: headerOf(exchange, 'x-cos-meta-fileid'),
  })
  if (denied) return denied
  const contentType = headerOf(exchange, 'content-type') || 'application/octet-stream'
  dependencies.objects.put({ key, contentType, at: dependencies.now(), bytes })
  return { status: 200, headers: CORS, body: '' }
}

/** The form `wx.uploadFile` sends; the file must be its last part, but is read wherever it stands. */
async function post(dependencies: StorageDependencies, exchange: Exchange): Promise<Reply> {
  const parts = await readMultipart(exchange, LARGEST_FILE)
  const field = (name: string): string => {
    const part = parts.find((each) => each.name.toLowerCase() === name && !each.isFile)
    return part?.bytes.toString('utf8') ?? ''
  }
  const file = parts.find((part) => part.isFile)
  const key = field('key')
  if (!file) return cosError(400, 'MalformedPOSTRequest', 'The form holds no file', key)
  const denied = refused(dependencies, {
    key,
    authorization: field('signature'),
    token: field('x-cos-security-token'),
    fileId: field('x-cos-meta-fileid'),
  })
  if (denied) return denied
  dependencies.objects.put({ key, contentType: file.type, at: dependencies.now(), bytes: file.bytes })
  return { status: field('success_action_status') === '201' ? 201 : 204, headers: CORS, body: '' }
}

function download({ objects, signer }: StorageDependencies, exchange: Exchange, key: string): Reply {
  const until = Number(exchange.query.get('t'))
  const signature = exchange.query.get('sign') ?? ''
  if (signature === '') return cosError(403, 'AccessDenied', 'Access Denied', key)
  const verdict = signer.check({ act: 'get', key, until }, signature)
  if (verdict !== 'ok') return cosError(403, ...DENIED[verdict], key)
  const object = objects.get(key)
  if (!object) return cosError(404, 'NoSuchKey', 'The specified key does not exist', key)
  const headers = {
    ...CORS,
    'content-type': object.contentType,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-store',
    // An uploaded page must not run as a page of this origin.
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  }
  const part = byteRange(headerOf(exchange, 'range'), object.bytes.length)
  if (!part) return { status: 200, headers, body: object.bytes }
  const range = `bytes ${part.start}-${part.end}/${object.bytes.length}`
  return {
    status: 206,
    headers: { ...headers, 'content-range': range },
    body: object.bytes.subarray(part.start, part.end + 1),
  }
}

function cosError(status: number, code: string, message: string, resource: string): Reply {
  const text = (value: string): string => value.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const id = randomBytes(12).toString('hex')
  const body = `<?xml version='1.0' encoding='utf-8' ?>
<Error><Code>${code}</Code><Message>${text(message)}</Message><Resource>/${text(resource)}</Resource><RequestId>${id}</RequestId><TraceId>${id}</TraceId></Error>`
  return { status, headers: { ...CORS, 'content-type': 'application/xml', 'x-cos-request-id': id }, body }
}
