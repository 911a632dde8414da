import { fingerprint } from '../platform/digest'
import type { ChosenPhoto } from '../platform/photos'
import { upload } from '../platform/upload'
import type { Upload } from '../platform/upload'
import { call } from './call'

export interface Sending {
  /** The file's id, or null when it did not arrive. */
  readonly done: Promise<string | null>
  readonly cancel: () => void
}

/** Fingerprint, ticket, upload. The photo's own key names the ticket, so a retry asks for the same one. */
export function sendPhoto(photo: ChosenPhoto, key: string, progress: (fraction: number) => void): Sending {
  let stopped = false
  let travelling: Upload | null = null

  const run = async (): Promise<string | null> => {
    const sha256 = await fingerprint(photo)
    if (sha256 === null) return null
    const { name, type, size } = photo
    const ticket = await call('resident', 'file.ticket', { name, type, size, sha256 }, { commandId: key })
    if (!ticket.ok) return null
    travelling = upload(photo, ticket.value, progress)
    if (stopped) travelling.cancel()
    return (await travelling.done) ? ticket.value.file : null
  }

  const cancel = () => {
    stopped = true
    travelling?.cancel()
  }
  return { done: run(), cancel }
}
