import busboy from 'busboy'
import { BodyTooLargeError, type Exchange } from './exchange'

export interface MultipartPart {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
  readonly isFile: boolean
}

/** Reads a whole form; a part with a binary type counts as a file even when it carries no file name. */
export function readMultipart({ request }: Exchange, limit: number): Promise<readonly MultipartPart[]> {
  return new Promise((resolve, reject) => {
    const parts: MultipartPart[] = []
    const form = busboy({ headers: request.headers, limits: { fileSize: limit, fieldSize: limit } })
    form.on('field', (name, value, info) => {
      parts.push({ name, type: info.mimeType, bytes: Buffer.from(value), isFile: false })
    })
    form.on('file', (name, stream, info) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => reject(new BodyTooLargeError(limit)))
      stream.on('end', () => {
        parts.push({ name, type: info.mimeType, bytes: Buffer.concat(chunks), isFile: true })
      })
    })
    form.on('close', () => resolve(parts))
    form.on('error', reject)
    request.on('error', reject)
    request.pipe(form)
  })
}
