import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const filesUnder = (entry: string): string[] => {
  if (!existsSync(entry)) return []
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)))
}

/** One hash over the contents of files and folders and over whatever else decides a result. */
export const fingerprint = (entries: readonly string[], ...decisive: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of entries.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file))
  for (const word of decisive) hash.update('\0').update(word)
  return hash.digest('hex')
}

const noteOf = (name: string): string => path.join('.cache', `${name}.json`)

/** What the last successful run under this name noted, if its results are still there. */
export const lastNote = (name: string, results: string): unknown => {
  const file = noteOf(name)
  if (!existsSync(file) || !existsSync(results)) return undefined
  return JSON.parse(readFileSync(file, 'utf8'))
}

export const writeNote = (name: string, note: unknown): void => {
  mkdirSync('.cache', { recursive: true })
  writeFileSync(noteOf(name), JSON.stringify(note))
}
