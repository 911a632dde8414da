const NAME = 'yimixian-files'
const STORE = 'files'

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = window.indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onerror = () => reject(request.error ?? new Error('no database'))
    request.onsuccess = () => {
      // Another tab that must change the database is not held up; the next use opens it again.
      request.result.onversionchange = () => {
        request.result.close()
        opened = null
      }
      resolve(request.result)
    }
  })
}

/** One request in one transaction of the browser's database; done when the browser says it is on disk. */
export async function inDatabase<Value>(
  mode: IDBTransactionMode,
  ask: (files: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  opened ??= open().catch((error: unknown) => {
    opened = null
    throw error
  })
  const database = await opened
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode)
    const request = ask(transaction.objectStore(STORE))
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'))
  })
}
