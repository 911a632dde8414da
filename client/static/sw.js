/*
 * Keeps the pages of the site readable without a network. It keeps files of the site only: answers of the server, and
 * whatever is about a person, never pass through here.
 */
const SHELL = 'yimixian-shell-1'
/** Files of older releases leave when there are more than this. */
const MOST = 80
/** A file whose name holds the hash of its content never changes. */
const HASHED = /\.[0-9a-f]{8}\.(?:js|css)$/u
const FILES = /^\/(?:js|css|chunk)\/|^\/(?:icon\.svg|manifest\.webmanifest)$/u
/** Addresses of the functions, the storage and the tools: not pages, though a browser may open them. */
const NOT_PAGES = /^\/(?:web|api|admin|storage|_local)(?:\/|$)/u

/** What was fetched ahead was asked for in another manner than the page asks; its address alone counts. */
const BY_ADDRESS = { ignoreVary: true }

const isOurs = (url) => url.origin === self.location.origin

async function prune(cache) {
  const kept = await cache.keys()
  const files = kept.filter(({ url }) => FILES.test(new URL(url).pathname))
  await Promise.all(files.slice(0, Math.max(0, files.length - MOST)).map((old) => cache.delete(old)))
}

async function keep(request, response) {
  if (response.ok) {
    const cache = await caches.open(SHELL)
    await cache.put(request, response)
  }
}

/** Every address is the same one page. */
async function page(request) {
  try {
    const response = await fetch(request)
    await keep('/', response.clone())
    return response
  } catch {
    return (await caches.match('/', BY_ADDRESS)) ?? Response.error()
  }
}

async function file(request, url) {
  const kept = await caches.match(request, BY_ADDRESS)
  if (kept !== undefined && HASHED.test(url.pathname)) return kept
  try {
    const response = await fetch(request)
    await keep(request, response.clone())
    return response
  } catch {
    return kept ?? Response.error()
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELL)
      .then((cache) => cache.add('/'))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const forgetOthers = async () => {
    const names = await caches.keys()
    await Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(forgetOthers())
})

/** The first page was loaded before there was a worker: it says what it was put together from. */
self.addEventListener('message', (event) => {
  const named = Array.isArray(event.data?.keep) ? event.data.keep : []
  const files = named.map((name) => new URL(name)).filter((url) => isOurs(url) && FILES.test(url.pathname))
  const keepAll = async () => {
    const cache = await caches.open(SHELL)
    for (const url of files) {
      if ((await cache.match(url.href, BY_ADDRESS)) === undefined) await cache.add(url.href)
    }
    await prune(cache)
  }
  event.waitUntil(keepAll())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !isOurs(url)) return
  if (request.mode === 'navigate' && !NOT_PAGES.test(url.pathname)) event.respondWith(page(request))
  else if (FILES.test(url.pathname)) event.respondWith(file(request, url))
})
