import { cloud } from './cloudbase'

/** Where one file may be put, once, by whoever holds the ticket. */
export interface UploadTarget {
  readonly fileId: string
  readonly put: { readonly url: string; readonly headers: Readonly<Record<string, string>> }
  readonly form: {
    readonly url: string
    readonly name: string
    readonly fields: Readonly<Record<string, string>>
  }
}

/** Long enough to look at a page, too short to be passed on. */
const URL_SECONDS = 600
const BATCH = 50

/** A browser PUTs the bytes; `wx.uploadFile` can only post a form, which carries the same signature as fields. */
export async function uploadTarget(path: string, type: string): Promise<UploadTarget> {
  const { data } = await cloud().getUploadMetadata({ cloudPath: path })
  const signed = { 'x-cos-security-token': data.token, 'x-cos-meta-fileid': data.cosFileId }
  return {
    fileId: data.fileId,
    put: {
      url: data.url,
      headers: {
        Signature: data.authorization,
        authorization: data.authorization,
        key: encodeURIComponent(path),
        'content-type': type,
        ...signed,
      },
    },
    form: {
      url: data.url,
      name: 'file',
      fields: { key: path, Signature: data.authorization, success_action_status: '200', ...signed },
    },
  }
}

/** One storage request for up to 50 files; files that are gone have no address. */
export async function temporaryUrls(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (fileIds.length === 0) return new Map()
  const answer = await cloud().getTempFileURL({
    fileList: fileIds.slice(0, BATCH).map((fileID) => ({ fileID, maxAge: URL_SECONDS })),
  })
  const found = answer.fileList.filter((file) => file.code === 'SUCCESS')
  return new Map(found.map((file) => [file.fileID, file.tempFileURL]))
}

/** Null when nobody has put the file there. */
export async function readStored(fileId: string): Promise<Uint8Array | null> {
  const known = await temporaryUrls([fileId])
  if (!known.has(fileId)) return null
  const { fileContent } = await cloud().downloadFile({ fileID: fileId })
  return fileContent instanceof Uint8Array ? fileContent : null
}

export async function writeStored(path: string, bytes: Uint8Array): Promise<string> {
  const { fileID } = await cloud().uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) })
  return fileID
}

export async function deleteStored(fileIds: readonly string[]): Promise<void> {
  for (let from = 0; from < fileIds.length; from += BATCH) {
    await cloud().deleteFile({ fileList: fileIds.slice(from, from + BATCH) })
  }
}
