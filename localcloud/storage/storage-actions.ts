import { createHash } from 'node:crypto'
import { CloudError, type ActionBody, type ActionHandler } from '../action'
import { fileIdOf, keyOf } from './file-id'
import type { ObjectStore } from './object-store'
import { writeAuthorization, type StorageSigner } from './storage-signature'

export interface StorageDependencies {
  readonly objects: ObjectStore
  readonly signer: StorageSigner
  readonly now: () => number
}

const AT_MOST = 50
/** How long an upload ticket is good; the real length is not documented. */
const UPLOAD_MS = 15 * 60_000
const DOWNLOAD_SECONDS = 2 * 3600
const BAD_KEY = /^\/|^$|[\u0000-\u001f\\]|(^|\/)\.\.?(\/|$)/

/** Tells one key's uploads apart from another's; sent as a header, so plain ASCII whatever the key is. */
export function cosFileIdOf(key: string): string {
  return createHash('sha256').update(`fileid\n${key}`).digest('base64')
}

export function storageActions({
  objects,
  signer,
  now,
}: StorageDependencies): Readonly<Record<string, ActionHandler>> {
  const downloadUrl = (origin: string, key: string, maxAge: unknown): string => {
    const seconds = typeof maxAge === 'number' && maxAge > 0 ? maxAge : DOWNLOAD_SECONDS
    const until = now() + seconds * 1000
    return `${origin}/storage/${key}?sign=${signer.sign({ act: 'get', key, until })}&t=${until}`
  }

  return {
    'storage.getUploadMetadata': async (body, { origin }) => {
      const key = checkedKey(body.path)
      const until = now() + UPLOAD_MS
      return {
        data: {
          url: `${origin}/storage/${key.split('/').map(encodeURIComponent).join('/')}`,
          token: signer.token(key, until),
          authorization: writeAuthorization(signer, key, until),
          fileId: fileIdOf(key),
          cosFileId: cosFileIdOf(key),
        },
      }
    },
    'storage.batchGetDownloadUrl': async (body, { origin }) => ({
      data: {
        download_list: list(body, 'file_list').map((entry) => {
          const { fileid, max_age: maxAge } = (entry ?? {}) as Readonly<Record<string, unknown>>
          const key = keyOf(fileid)
          if (key === null || !objects.has(key)) {
            return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
          }
          return { code: 'SUCCESS', fileID: fileid, tempFileURL: downloadUrl(origin, key, maxAge) }
        }),
      },
    }),
    'storage.batchDeleteFile': async (body) => ({
      data: {
        delete_list: list(body, 'fileid_list').map((fileID) => {
          const key = keyOf(fileID)
          const removed = key !== null && objects.remove(key)
          return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
        }),
      },
    }),
    'storage.batchCopyFile': async (body) => ({
      data: { copy_list: list(body, 'file_list').map((entry) => copy(objects, now, entry)) },
    }),
  }
}

function copy(objects: ObjectStore, now: () => number, entry: unknown): Record<string, unknown> {
  const fields = (entry ?? {}) as Readonly<Record<string, unknown>>
  const from = checkedKey(fields.src_path)
  const to = checkedKey(fields.dst_path)
  const source = objects.get(from)
  if (!source) return { fileId: fileIdOf(to), code: 'STORAGE_FILE_NONEXIST', message: `There is no ${from}` }
  if (fields.overwrite === false && objects.has(to)) {
    return { fileId: fileIdOf(to), code: 'STORAGE_FILE_EXIST', message: `There is a ${to} already` }
  }
  objects.put({ ...source, key: to, at: now() })
  if (fields.remove_original === true) objects.remove(from)
  return { fileId: fileIdOf(to), code: 'SUCCESS', message: '' }
}

function list(body: ActionBody, field: string): readonly unknown[] {
  const value = body[field]
  if (!Array.isArray(value)) throw new CloudError('INVALID_PARAM', `${field} must be a list`)
  if (value.length > AT_MOST)
    throw new CloudError('INVALID_PARAM', `${field} holds more than ${AT_MOST} files`)
  return value as readonly unknown[]
}

function checkedKey(path: unknown): string {
  if (typeof path !== 'string' || BAD_KEY.test(path)) {
    throw new CloudError('STORAGE_PATH_INVALID', `"${String(path)}" cannot be the path of a file`)
  }
  return path
}
