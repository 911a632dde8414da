import type { SystemActor } from '#types/people'
import { attempt } from '../platform/attempt'
import { sha256 } from '../platform/digest'
import { type Displayed, displayed } from '../platform/media'
import type { Upload } from '../store/uploads'
import type { Call, Dependencies } from './operation'

const BATCH = 10
const MINUTE = 60_000
const MOST_TRIES = 6

/**
 * Makes evidence of what phones sent: the original, untouched, beside a copy for display that tells nothing about the
 * place, the time or the telephone. What is not what was announced is refused; what nobody filed is deleted.
 */
export async function checkFiles(
  dependencies: Dependencies,
  _actor: SystemActor,
  { now }: Call,
): Promise<number> {
  const due = await dependencies.store.uploads.due(now, BATCH)
  await Promise.all(due.map((upload) => handle(dependencies, upload, now)))
  return due.length
}

async function handle(dependencies: Dependencies, upload: Upload, now: number): Promise<void> {
  const work = upload.state === 'waiting' ? deleteOrphan : keepEvidence
  const done = await attempt('file', () => work(dependencies, upload))
  if (done) return
  const tries = upload.tries + 1
  const lookAt = tries >= MOST_TRIES ? null : now + MINUTE * 2 ** tries
  await attempt('file-later', () => dependencies.store.uploads.change(upload._id, { tries, lookAt }))
}

async function deleteOrphan({ store, files }: Dependencies, upload: Upload): Promise<void> {
  await files.deleteStored([upload.fileId])
  await store.uploads.remove(upload._id)
}

async function keepEvidence({ store, files }: Dependencies, upload: Upload): Promise<void> {
  const original = await files.readStored(upload.fileId)
  const shown = original && shownOf(original, upload)
  if (!original || !shown) {
    await store.uploads.change(upload._id, { state: 'refused', lookAt: null })
    await files.deleteStored([upload.fileId])
    return
  }
  const name = `${upload._id}.${shown.extension}`
  const [evidence, display] = await Promise.all([
    files.writeStored(`evidence/${upload.caseId}/${name}`, original),
    files.writeStored(`display/${upload.caseId}/${name}`, shown.bytes),
  ])
  // The documents point to the kept copies before the inbound one goes: a run that dies between loses nothing.
  await store.uploads.change(upload._id, { state: 'ready', evidence, display, lookAt: null })
  await files.deleteStored([upload.fileId])
}

function shownOf(bytes: Uint8Array, { size, sha256: digest, type }: Upload): Displayed | null {
  if (bytes.length !== size || sha256(bytes) !== digest) return null
  return displayed(bytes, type)
}
