import type { FileKind } from '../platform/chosen-file'

/** What belongs to a draft beside its words. The bytes lie in the phone's own file store, under `localId`. */
export interface Attachment {
  /** Made on the phone; it names the ticket too, so that however often it is sent it is one file. */
  readonly localId: string
  readonly kind: FileKind
  readonly name: string
  readonly type: string
  readonly size: number
  /** Length of what has one. */
  readonly seconds?: number
  /** Of the bytes as they leave the phone; null until they have been read. */
  readonly sha256: string | null
  readonly state: AttachmentState
  /** The server's name for it, as soon as there is a ticket. */
  readonly fileId: string | null
  /** The phone could keep the bytes: they survive the closing of the app. */
  readonly isKept: boolean
}

/** `cancelled`: stopped by hand; it stays in sight and does not go with the report. */
export type AttachmentState = 'waiting' | 'uploading' | 'sent' | 'failed' | 'cancelled'

/** Bytes whose way was cut off by the closing of the app begin it again. */
export const afterRestart = (one: Attachment): Attachment =>
  one.state === 'uploading' ? { ...one, state: 'waiting' } : one

export const isSettled = ({ state }: Attachment): boolean => state === 'sent' || state === 'cancelled'
