import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface StoredObject {
  readonly key: string
  readonly contentType: string
  readonly at: number
  readonly bytes: Buffer
}

export interface ObjectStore {
  get(key: string): StoredObject | null
  has(key: string): boolean
  put(object: StoredObject): void
  remove(key: string): boolean
  clear(): void
}

export function memoryObjects(): ObjectStore {
  const objects = new Map<string, StoredObject>()
  return {
    get: (key) => objects.get(key) ?? null,
    has: (key) => objects.has(key),
    put: (object) => void objects.set(object.key, object),
    remove: (key) => objects.delete(key),
    clear: () => objects.clear(),
  }
}

/** File names are hashes of keys: no key can name a place outside the folder. */
export function diskObjects(folder: string): ObjectStore {
  const pathOf = (key: string): string => join(folder, createHash('sha256').update(key).digest('hex'))
  return {
    get: (key) => {
      const path = pathOf(key)
      if (!existsSync(`${path}.json`)) return null
      const about = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Omit<StoredObject, 'bytes'>
      return { ...about, bytes: readFileSync(path) }
    },
    has: (key) => existsSync(`${pathOf(key)}.json`),
    put: ({ bytes, ...about }) => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(pathOf(about.key), bytes)
      writeFileSync(`${pathOf(about.key)}.json`, JSON.stringify(about))
    },
    remove: (key) => {
      const path = pathOf(key)
      const known = existsSync(`${path}.json`)
      rmSync(`${path}.json`, { force: true })
      rmSync(path, { force: true })
      return known
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}
