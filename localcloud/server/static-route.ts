import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { headerOf, type Exchange, type Route } from './exchange'
import { textReply, type Reply } from './reply'

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const COMPRESSED = /^(text\/|application\/(json|manifest)|image\/svg)/
const HASHED_NAME = /[.-][0-9a-f]{8,}\./
const SMALL = 1024
const compress = promisify(gzip)

export interface StaticOptions {
  /** Every address without a file is the one page of a client that routes by itself. */
  readonly fallback: boolean
  readonly absent: string
}

/** Serves the files of a folder; `below` is the part of the address that stands for it. */
export function staticRoute(root: string, below: string, options: StaticOptions): Route {
  return async (exchange) => {
    if (exchange.method !== 'GET' && exchange.method !== 'HEAD') return textReply(405, 'Method Not Allowed')
    const file = fileOf(root, exchange.path.slice(below.length))
    const found = file && (await isFile(file)) ? file : fallback(root, exchange.path, options)
    if (!found || !(await isFile(found))) return textReply(404, options.absent)
    return send(exchange, found)
  }
}

/** A dot alone makes no file: the code of a link may hold one. Only what is missing of a known kind is missing. */
function fallback(root: string, path: string, options: StaticOptions): string | null {
  const isPage = MIME[extname(path)] === undefined || path.endsWith('.html')
  return options.fallback && isPage ? join(root, 'index.html') : null
}

function fileOf(root: string, path: string): string | null {
  try {
    const file = normalize(
      join(root, decodeURIComponent(path), path.endsWith('/') || path === '' ? 'index.html' : ''),
    )
    return file.startsWith(normalize(root) + sep) && !file.includes('\0') ? file : null
  } catch {
    return null
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

async function send(exchange: Exchange, file: string): Promise<Reply> {
  const bytes = await readFile(file)
  const type = MIME[extname(file).toLowerCase()] ?? 'application/octet-stream'
  const etag = `"${createHash('sha1').update(bytes).digest('hex').slice(0, 20)}"`
  const headers = {
    'content-type': type,
    etag,
    vary: 'accept-encoding',
    'cache-control': HASHED_NAME.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (headerOf(exchange, 'if-none-match') === etag) return { status: 304, headers, body: '' }
  const takesGzip = headerOf(exchange, 'accept-encoding').includes('gzip')
  if (!takesGzip || bytes.length < SMALL || !COMPRESSED.test(type))
    return { status: 200, headers, body: bytes }
  return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: await compress(bytes) }
}
