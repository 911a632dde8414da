import { NOBODY } from '../copy/report'
import { afterRestart } from './attachment'
import type { Attachment } from './attachment'
import { DRAFT_VERSION, emptyDraft } from './draft'
import type { Draft } from './draft'

type Stored = Readonly<Record<string, unknown>>

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const arrived = (file: string): Attachment => ({
  localId: file,
  kind: 'photo',
  name: '',
  type: 'image/jpeg',
  size: 0,
  sha256: null,
  state: 'sent',
  fileId: file,
  isKept: false,
})

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** From each stored form to the next; `place` is the rest of the key it lay under. */
const STEPS: Readonly<Record<number, (stored: Stored, place: string) => Stored>> = {
  /** One draft a compound, which was its key; of photos only what had arrived. */
  1: ({ files, ...rest }, place) => ({ ...rest, compound: place, attachments: strings(files).map(arrived) }),
}

function versionOf({ v }: Stored): number {
  return typeof v === 'number' ? v : 1
}

/** A field of another type than ours is as good as missing. */
function fitting(stored: Stored, empty: Draft): Partial<Draft> {
  const shape: Stored = { ...empty }
  const loose = new Set(['matter', 'danger', 'happenedAt', 'aboutAsked', 'next', 'sent', 'going'])
  const known = Object.entries(stored).filter(
    ([key, value]) => key in shape && (loose.has(key) || typeof value === typeof shape[key]),
  )
  return Object.fromEntries(known)
}

/** The closing of the app ends no wish to send: what was on its way waits for the next chance. */
function awake(draft: Draft): Draft {
  const { going, attachments } = draft
  return {
    ...draft,
    attachments: attachments.map(afterRestart),
    going: going?.state === 'sending' ? { ...going, state: 'waiting' } : going,
  }
}

/** Makes a draft of what any version has stored: it keeps what it has, and what it lacks is empty. */
export function upcastDraft(value: unknown, place: string): Draft | null {
  if (!isStored(value) || typeof value.commandId !== 'string') return null
  let stored = value
  for (let version = versionOf(stored); version < DRAFT_VERSION; version += 1)
    stored = STEPS[version]?.(stored, place) ?? stored
  const empty = emptyDraft({ compound: '', compoundName: '' }, 0)
  const draft: Draft = { ...empty, about: NOBODY, ...fitting(stored, empty), v: DRAFT_VERSION }
  return awake({ ...draft, attachments: Array.isArray(draft.attachments) ? draft.attachments : [] })
}
