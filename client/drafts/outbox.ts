import type { PhoneRefusal } from '#types/refusal'
import type { Asked } from '../api/answer'
import type { CaseView } from '#types/case-view'
import { whenOnline } from '../platform/network'
import { whenShown } from '../platform/page-life'
import { release, resumeUploads, sendAgain, sendAttachments } from './attachments'
import { isQueued } from './draft'
import type { Draft, Going } from './draft'
import { allDrafts, draftOf, flushDrafts, settleDraft } from './drafts'
import { fileDraft } from './file-draft'
import { dropForgottenFiles } from './forgotten-files'

/** Reports that were pressed: one at a time to the server, as soon as it can be reached. */

/** After these the same report may be taken a moment later; every other refusal is the person's to read. */
const PASSING: readonly PhoneRefusal[] = ['unreachable', 'internal', 'changed_meanwhile']
/** Between two tries while the app is open; a network that comes back does not wait for it. */
const PAUSES = [5_000, 15_000, 60_000] as const

let isRunning = false
let tries = 0
let timer: ReturnType<typeof setTimeout> | null = null

function going(key: string, part: Partial<Going>): void {
  const before = draftOf(key)?.going
  if (before !== null && before !== undefined) settleDraft(key, { going: { ...before, ...part } })
}

async function fileOnce(key: string): Promise<Asked<CaseView>> {
  const missing = await sendAttachments(key)
  const draft = draftOf(key)
  if (missing !== null) return missing
  return draft === null ? { ok: false, code: 'not_found' } : await fileDraft(draft)
}

/** A photo of long ago is gone from the server while its bytes are still here: it is sent once more. */
async function file(key: string): Promise<Asked<CaseView>> {
  const answer = await fileOnce(key)
  if (answer.ok || answer.code !== 'file_unknown' || draftOf(key)?.sent !== null) return answer
  sendAgain(key)
  return await fileOnce(key)
}

async function sendOne({ commandId: key }: Draft): Promise<boolean> {
  // What the last try met stays known: the page then says that it is trying again.
  going(key, { state: 'sending' })
  const answer = await file(key)
  if (answer.ok) {
    const attachments = draftOf(key)?.attachments ?? []
    going(key, { state: 'received', refusal: null, caseId: answer.value.id })
    await release(attachments)
    return true
  }
  const isPassing = PASSING.includes(answer.code)
  going(key, { state: isPassing ? 'waiting' : 'refused', refusal: answer })
  return !isPassing
}

function later(): void {
  const pause = PAUSES[Math.min(tries, PAUSES.length - 1)]
  tries += 1
  timer ??= setTimeout(() => {
    timer = null
    void sendWaiting()
  }, pause)
}

const firstWaiting = () =>
  allDrafts()
    .filter(({ going: at }) => at?.state === 'waiting')
    .sort((one, other) => (one.going?.since ?? 0) - (other.going?.since ?? 0))[0]

/** Sends what waits, the first pressed first, until all is through or the line is dead again. */
export async function sendWaiting(): Promise<void> {
  if (isRunning) return
  isRunning = true
  let goesOn = true
  for (let next = firstWaiting(); goesOn && next !== undefined; next = firstWaiting())
    goesOn = await sendOne(next)
  isRunning = false
  if (goesOn) tries = 0
  else later()
}

/** Pressed: from now on it goes by itself. A second press changes nothing. */
export function sendDraft(key: string, now: number): void {
  const draft = draftOf(key)
  if (draft === null || isQueued(draft) || draft.going?.state === 'received') return
  settleDraft(key, { going: { state: 'waiting', since: now, refusal: null, caseId: null } })
  void sendWaiting()
}

/** Back to the person's desk: it is not sent until it is pressed again. What is under way cannot be called back. */
export function takeBack(key: string): void {
  if (draftOf(key)?.going?.state === 'waiting') settleDraft(key, { going: null })
}

/** From the start of the app on: whenever it comes to the front, and whenever a network comes back. */
export function watchOutbox(): void {
  const wake = () => {
    tries = 0
    resumeUploads()
    void sendWaiting()
  }
  whenOnline(wake)
  whenShown(wake, flushDrafts)
  wake()
  void dropForgottenFiles(Date.now())
}
