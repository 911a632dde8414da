import type { FileCaseInput } from '#types/contract'
import type { About, Kind } from '#types/lifecycle'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { newCommandId } from '../api/command-id'
import { NOBODY } from '../copy/report'
import type { Attachment } from './attachment'

/** Raised with every change an older stored draft does not fit; `upcast-draft.ts` leads from each to the next. */
export const DRAFT_VERSION = 2

export type DraftKind = Exclude<Kind, 'finding'>

/**
 * Where a draft is on its way. `waiting` for a network, `sending` now, `refused` by the server (written on as a draft
 * again), `received`: the case is there and the draft is only its receipt.
 */
export interface Going {
  readonly state: 'waiting' | 'sending' | 'refused' | 'received'
  /** When the person pressed; what was pressed first goes first. */
  readonly since: number
  readonly refusal: Refused<PhoneRefusal> | null
  /** The case, once it is received. */
  readonly caseId: string | null
}

/** A report not yet filed. Its name is made with it, so that however often it is sent, it is one case. */
export interface Draft {
  readonly v: typeof DRAFT_VERSION
  readonly commandId: string
  readonly compound: string
  readonly compoundName: string
  readonly changedAt: number
  readonly kind: DraftKind
  readonly words: string
  readonly matter: string | null
  readonly danger: boolean | null
  readonly building: string
  readonly unit: string
  readonly floor: string
  readonly detail: string
  /** Null: now, or as good as now. */
  readonly happenedAt: number | null
  /** Answers to the matter's own questions. */
  readonly answers: Readonly<Record<string, string>>
  readonly about: About | typeof NOBODY
  readonly hideFromProperty: boolean
  readonly attachments: readonly Attachment[]
  /** Whoever handles it may call; the phone itself is for `contact.leave` and no part of the case. */
  readonly contact: boolean
  readonly phone: string
  /** Somebody the words seem to be about, whom the resident does not want it kept from. */
  readonly aboutAsked: About | null
  /** A second matter in the same words, to be reported after this one. */
  readonly next: string | null
  /** What was sent under this name without an answer to trust: the server may already have it. */
  readonly sent: FileCaseInput | null
  /** Null while it is being written. */
  readonly going: Going | null
}

/** Everything a person can change by hand. */
export type DraftPart = Partial<Omit<Draft, 'v' | 'commandId' | 'changedAt' | 'sent' | 'going'>>

interface Where {
  readonly compound: string
  readonly compoundName: string
}

export function emptyDraft({ compound, compoundName }: Where, now: number): Draft {
  return {
    v: DRAFT_VERSION,
    commandId: newCommandId(),
    compound,
    compoundName,
    changedAt: now,
    kind: 'report',
    words: '',
    matter: null,
    danger: null,
    building: '',
    unit: '',
    floor: '',
    detail: '',
    happenedAt: null,
    answers: {},
    about: NOBODY,
    hideFromProperty: false,
    attachments: [],
    contact: false,
    phone: '',
    aboutAsked: null,
    next: null,
    sent: null,
    going: null,
  }
}

/** The second report of what was said at once: same words and place, its own matter, name and photos. */
export function nextDraft(draft: Draft, now: number): Draft {
  const { words, building, unit, floor, detail, contact, next } = draft
  return { ...emptyDraft(draft, now), words, building, unit, floor, detail, contact, matter: next }
}

/** Nothing was said or shown: it is worth no place in a list. */
export function isBlank({ words, attachments, detail, phone, answers }: Draft): boolean {
  const typed = [words, detail, phone, ...Object.values(answers)]
  return attachments.length === 0 && typed.every((one) => one.trim() === '')
}

/** Pressed, and not yet answered. */
export const isQueued = ({ going }: Draft): boolean =>
  going !== null && (going.state === 'waiting' || going.state === 'sending')

/** Still the person's to write on. */
export const isOpen = ({ going }: Draft): boolean => going === null || going.state === 'refused'

type Place = FileCaseInput['place']

function placeOf({ building, unit, floor, detail }: Draft): Place {
  const filled = Object.entries({ building, unit, floor, detail }).filter(([, words]) => words.trim() !== '')
  return Object.fromEntries(filled.map(([key, words]) => [key, words.trim()]))
}

function answersOf({ answers }: Draft): Pick<FileCaseInput, 'answers'> {
  const given = Object.entries(answers).filter(([, answer]) => answer.trim() !== '')
  return given.length === 0 ? {} : { answers: Object.fromEntries(given) }
}

/** Only what has arrived: a case cannot name a file the server does not have. */
const filesOf = ({ attachments }: Draft) =>
  attachments.flatMap(({ state, fileId }) => (state === 'sent' && fileId !== null ? [fileId] : []))

export function inputOf(draft: Draft): FileCaseInput {
  return {
    compound: draft.compound,
    kind: draft.kind,
    matter: draft.matter,
    words: draft.words.trim(),
    place: placeOf(draft),
    files: filesOf(draft),
    about: draft.about === NOBODY ? null : draft.about,
    hideFromProperty: draft.hideFromProperty || draft.about === 'property',
    danger: draft.danger === true,
    ...(draft.happenedAt === null ? {} : { happenedAt: draft.happenedAt }),
    ...answersOf(draft),
    ...(draft.contact ? { contact: true } : {}),
  }
}
