import type { FileCaseInput } from '#types/contract'
import type { About } from '#types/lifecycle'
import { newCommandId } from '../../api/command-id'
import { NOBODY } from '../../copy/report'
import { forget, keep, kept } from '../../platform/storage'

/** A report not yet filed. Its name is made with it, so that however often it is sent, it is one case. */
export interface Draft {
  readonly commandId: string
  readonly words: string
  readonly matter: string | null
  readonly danger: boolean | null
  readonly building: string
  readonly unit: string
  readonly detail: string
  readonly about: About | typeof NOBODY
  readonly hideFromProperty: boolean
  readonly files: readonly string[]
  /** Whoever handles it may call; the phone itself is for `contact.leave` and no part of the case. */
  readonly contact: boolean
  readonly phone: string
  /** Somebody the words seem to be about, whom the resident does not want it kept from. */
  readonly aboutAsked: About | null
  /** A second matter in the same words, to be reported after this one. */
  readonly next: string | null
  /** What was sent under this name without an answer to trust: the server may already have it. */
  readonly sent: FileCaseInput | null
}

const keyOf = (compound: string) => `yimixian.draft.${compound}`

export function emptyDraft(): Draft {
  return {
    commandId: newCommandId(),
    words: '',
    matter: null,
    danger: null,
    building: '',
    unit: '',
    detail: '',
    about: NOBODY,
    hideFromProperty: false,
    files: [],
    contact: false,
    phone: '',
    aboutAsked: null,
    next: null,
    sent: null,
  }
}

/** The second report of what was said at once: same words and place, its own matter, name and photos. */
export function nextDraft({ words, building, unit, detail, contact, next }: Draft): Draft {
  return { ...emptyDraft(), words, building, unit, detail, contact, matter: next }
}

/** A draft of an older version keeps what it has; what it lacks is empty. */
export function restoreDraft(compound: string): Draft {
  const value = kept(keyOf(compound))
  if (typeof value !== 'object' || value === null || !('commandId' in value)) return emptyDraft()
  return { ...emptyDraft(), ...(value as Partial<Draft>) }
}

export function keepDraft(compound: string, draft: Draft): void {
  keep(keyOf(compound), draft)
}

export function forgetDraft(compound: string): void {
  forget(keyOf(compound))
}

type Place = FileCaseInput['place']

function placeOf({ building, unit, detail }: Draft): Place {
  const filled = Object.entries({ building, unit, detail }).filter(([, words]) => words.trim() !== '')
  return Object.fromEntries(filled.map(([key, words]) => [key, words.trim()]))
}

export function inputOf(compound: string, draft: Draft): FileCaseInput {
  return {
    compound,
    kind: 'report',
    matter: draft.matter,
    words: draft.words.trim(),
    place: placeOf(draft),
    files: draft.files,
    about: draft.about === NOBODY ? null : draft.about,
    hideFromProperty: draft.hideFromProperty || draft.about === 'property',
    danger: draft.danger === true,
    ...(draft.contact ? { contact: true } : {}),
  }
}
