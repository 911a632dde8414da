import type { FileTicket } from '#types/file-view'
import type { ChosenFile } from '../platform/chosen-file'
import { fingerprint } from '../platform/digest'
import { upload } from '../platform/upload'
import type { Upload } from '../platform/upload'
import type { Asked } from './answer'
import { call } from './call'
import { inLane } from './upload-lane'

export interface Arrived {
  readonly fileId: string
  readonly sha256: string
}

export interface Sending {
  /** `unreachable` also when it was stopped. */
  readonly done: Promise<Asked<Arrived>>
  readonly cancel: () => void
}

interface ToCarry {
  readonly name: string
  readonly type: string
  readonly size: number
  readonly sha256: string
}

/** Who lets a file in: whoever signs for a target of just this size and fingerprint. */
export type TicketAsk = (file: ToCarry, key: string) => Promise<Asked<FileTicket>>

const ofPerson: TicketAsk = (file, commandId) => call('resident', 'file.ticket', file, { commandId })

const LOST: Asked<never> = { ok: false, code: 'unreachable' }
/** The phone no longer has it, or cannot read it. */
const UNREADABLE: Asked<never> = { ok: false, code: 'file_unknown' }

/** Fingerprint, ticket, upload. The file's own key names the ticket, so a retry asks for the same one. */
export function sendFile(
  file: ChosenFile,
  key: string,
  progress: (fraction: number) => void,
  askTicket: TicketAsk = ofPerson,
): Sending {
  let stopped = false
  let travelling: Upload | null = null

  const run = async (): Promise<Asked<Arrived>> => {
    const sha256 = await fingerprint(file)
    if (sha256 === null) return UNREADABLE
    const { name, type, size } = file
    const ticket = await askTicket({ name, type, size, sha256 }, key)
    if (!ticket.ok) return ticket
    travelling = upload(file, ticket.value, progress)
    if (stopped) travelling.cancel()
    return (await travelling.done) ? { ok: true, value: { fileId: ticket.value.file, sha256 } } : LOST
  }

  const cancel = () => {
    stopped = true
    travelling?.cancel()
  }
  return { done: inLane(() => (stopped ? Promise.resolve(LOST) : run())), cancel }
}
