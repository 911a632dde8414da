import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { FOLDER } from '../matcher/sources'

/** The model as it is published: a file in the storage named after its content, and the document that names it. */
export interface ModelFile {
  readonly version: string
  readonly path: string
  readonly localPath: string
  readonly text: string
}

const VERSION_LETTERS = 16
export const MODEL_COLLECTION = 'regions'
export const MODEL_POINTER = 'matcher:model'

export const readModelFile = (): ModelFile => {
  const localPath = path.join(FOLDER, 'model.json')
  const text = readFileSync(localPath, 'utf8')
  const version = createHash('sha256').update(text).digest('hex').slice(0, VERSION_LETTERS)
  return { version, path: `models/${version}.json`, localPath, text }
}
