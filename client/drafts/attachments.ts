import { newCommandId } from '../api/command-id'
import { sendFile } from '../api/send-file'
import type { Sending } from '../api/send-file'
import type { Asked } from '../api/answer'
import type { ChosenFile } from '../platform/chosen-file'
import { dropKept, keepFile, keptFile } from '../platform/file-store'
import { isSettled } from './attachment'
import type { Attachment } from './attachment'
import { allDrafts, draftOf, settleDraft } from './drafts'
import { progressed } from './progress'

/** What hangs on a draft, between the phone's file store and the server. */

/** Bytes of this visit: also those the phone had no room for. */
const inHand = new Map<string, ChosenFile>()
const underway = new Map<string, { readonly sending: Sending; readonly done: Promise<Asked<unknown>> }>()

/** Nothing to send any more: it was removed, or its bytes are lost. */
const GONE: Asked<never> = { ok: false, code: 'file_unknown' }

const find = (key: string, localId: string): Attachment | undefined =>
  draftOf(key)?.attachments.find((one) => one.localId === localId)

function change(key: string, localId: string, part: Partial<Attachment>): void {
  const draft = draftOf(key)
  if (draft === null) return
  const attachments = draft.attachments.map((one) => (one.localId === localId ? { ...one, ...part } : one))
  settleDraft(key, { attachments })
}

/** The bytes of an attachment with the place the phone shows them from; null when they are lost. */
export async function bytesOf(one: Attachment): Promise<ChosenFile | null> {
  const held = inHand.get(one.localId)
  if (held !== undefined) return held
  const found = one.isKept ? await keptFile(one.localId, one) : null
  if (found !== null) inHand.set(one.localId, found)
  return found
}

async function travel(key: string, localId: string): Promise<Asked<unknown>> {
  const one = find(key, localId)
  const file = one === undefined ? null : await bytesOf(one)
  if (file === null) return failed(key, localId, GONE)
  const sending = sendFile(file, localId, (fraction) => progressed(localId, fraction))
  const done = sending.done.then((answer) => landed(key, localId, answer))
  underway.set(localId, { sending, done })
  change(key, localId, { state: 'uploading' })
  return done
}

function failed(key: string, localId: string, answer: Asked<never>): Asked<never> {
  change(key, localId, { state: 'failed' })
  return answer
}

function landed(
  key: string,
  localId: string,
  answer: Asked<{ fileId: string; sha256: string }>,
): Asked<unknown> {
  underway.delete(localId)
  progressed(localId, null)
  if (answer.ok) change(key, localId, { state: 'sent', ...answer.value })
  else if (find(key, localId)?.state === 'uploading') change(key, localId, { state: 'failed' })
  return answer
}

/** Sends one attachment unless it is on its way already; whoever asks twice waits for the same answer. */
export function sendAttachment(key: string, localId: string): Promise<Asked<unknown>> {
  return underway.get(localId)?.done ?? travel(key, localId)
}

/** All that should go and has not: null when everything is there, else what the first one met. */
export async function sendAttachments(key: string): Promise<Asked<never> | null> {
  const left = (draftOf(key)?.attachments ?? []).filter((one) => !isSettled(one))
  const answers = await Promise.all(left.map(({ localId }) => sendAttachment(key, localId)))
  return answers.find((answer) => !answer.ok) ?? null
}

/** The server no longer has what was sent long ago: it is asked for anew, under the same names. */
export function sendAgain(key: string): void {
  const attachments = (draftOf(key)?.attachments ?? []).map((one) =>
    one.state === 'sent' ? { ...one, state: 'waiting' as const } : one,
  )
  settleDraft(key, { attachments })
}

/** First into the phone's own store, then on its way: it is safe before anything can fail. */
export async function attach(key: string, chosen: readonly ChosenFile[]): Promise<void> {
  for (const file of chosen) {
    const localId = newCommandId()
    const stored = await keepFile(localId, file)
    inHand.set(localId, stored ?? file)
    const { path: _path, blob: _blob, ...description } = file
    const attachments = draftOf(key)?.attachments ?? []
    const added: Attachment = {
      ...description,
      ...{ localId, sha256: null, state: 'waiting', fileId: null, isKept: stored !== null },
    }
    settleDraft(key, { attachments: [...attachments, added] })
    void sendAttachment(key, localId)
  }
}

export function cancelAttachment(key: string, localId: string): void {
  change(key, localId, { state: 'cancelled' })
  underway.get(localId)?.sending.cancel()
}

export async function removeAttachment(key: string, localId: string): Promise<void> {
  const one = find(key, localId)
  const others = (draftOf(key)?.attachments ?? []).filter((other) => other.localId !== localId)
  settleDraft(key, { attachments: others })
  underway.get(localId)?.sending.cancel()
  if (one !== undefined) await release([one])
}

/** The phone gets its room back. */
export async function release(attachments: readonly Attachment[]): Promise<void> {
  for (const one of attachments) {
    inHand.delete(one.localId)
    if (one.isKept) await dropKept(one.localId)
  }
}

/** A network is back: whatever was cut off goes on by itself. */
export function resumeUploads(): void {
  for (const { commandId, attachments } of allDrafts()) {
    const cut = attachments.filter(({ state }) => state === 'waiting' || state === 'failed')
    for (const { localId } of cut) void sendAttachment(commandId, localId)
  }
}
