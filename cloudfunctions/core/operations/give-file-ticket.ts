import { type Answer, ok, refuse } from '#types/refusal'
import type { FileTicket } from '#types/file-view'
import { fileName, MEDIA_EXTENSIONS, mediaKind, type MediaType, MOST_BYTES } from '#types/media'
import { hmac } from '../platform/digest'
import { secret } from '../platform/secrets'
import { ownerOf } from './authorship'
import type { Call, Dependencies, Operation, Person } from './operation'

export interface FileTicketInput {
  readonly name: string
  readonly type: MediaType
  readonly size: number
  readonly sha256: string
}

const TICKET_MS = 15 * 60_000
/** A photo nobody files is not kept: drafts stay on the phone. */
const ORPHAN_MS = 48 * 3_600_000

/** A signed target for one path nobody can guess. The same command finds the same file again. */
export const giveFileTicket: Operation<Person, FileTicketInput, FileTicket> =
  (dependencies) => (actor, input, call) =>
    ticketFor(dependencies, ownerOf(actor), input, call)

export async function ticketFor(
  { store, files }: Dependencies,
  owner: string,
  { type, size, sha256 }: FileTicketInput,
  { commandId, now }: Call,
): Promise<Answer<FileTicket>> {
  const kind = mediaKind(type)
  if (size > MOST_BYTES[kind]) return refuse('file_too_large')
  const id = fileName(kind, hmac(secret('PERSON_KEY'), `file:${owner}:${commandId}`).slice(0, 24))
  const path = `inbound/${id}.${MEDIA_EXTENSIONS[type]}`
  const target = await files.uploadTarget(path, type)
  if (!target.fileId) return refuse('internal')
  await store.uploads.insert({
    ...{ _id: id, v: 1, owner, path, fileId: target.fileId, type, size, sha256, at: now },
    ...{ state: 'waiting', caseId: '', evidence: '', display: '', lookAt: now + ORPHAN_MS, tries: 0 },
  })
  return ok({ file: id, expiresAt: now + TICKET_MS, put: target.put, form: target.form })
}
