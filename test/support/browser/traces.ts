import type { Visitor } from './visitor'

/** Where a page leaves something that outlives it or that others get to see, and what lies there. */
export type Trace = readonly [where: string, text: string]

/** What stays in a browser when its person has gone. */
function storedIn(): Promise<[string, string][]> {
  const plain = (['localStorage', 'sessionStorage'] as const).map((name): [string, string] => [
    name,
    Object.entries(window[name]).flat().join('\n'),
  ])
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('a database could not be read'))
    })
  const databases = async (): Promise<[string, string][]> => {
    const texts: [string, string][] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const kept = await done(database.transaction(store).objectStore(store).getAll())
        texts.push([`database ${name}`, JSON.stringify(kept)])
      }
      database.close()
    }
    return texts
  }
  const caches = async (): Promise<[string, string][]> => {
    const texts: [string, string][] = []
    for (const name of await window.caches.keys()) {
      const requests = await (await window.caches.open(name)).keys()
      texts.push([`cache ${name}`, requests.map(({ url }) => url).join(' ')])
    }
    return texts
  }
  return Promise.all([databases(), caches()]).then((others) => [...plain, ...others.flat()])
}

/** Follows somebody from now on; answers all that was left so far: addresses, the console, and every storage. */
export function traceOf({ page }: Visitor): () => Promise<readonly Trace[]> {
  const left: Trace[] = []
  page.on('request', (request) => left.push(['an address', request.url()]))
  page.on('framenavigated', (frame) => left.push(['an address', frame.url()]))
  page.on('console', (message) => left.push(['the console', message.text()]))
  return async () => [...left, ['the title', await page.title()], ...(await page.evaluate(storedIn))]
}

/** Which of these words lie where, said so that a failure can be read. */
export function found(traces: readonly Trace[], words: readonly string[]): readonly string[] {
  const lines = traces.flatMap(([where, text]) =>
    words
      .filter((word) => text.includes(word) || text.includes(encodeURIComponent(word)))
      .map((word) => `${where}: ${word}`),
  )
  return [...new Set(lines)]
}
