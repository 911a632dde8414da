import type { RunningClock } from './case'
import type { About, Action, Hazard, Kind, Outcome, Stage, Tier } from './lifecycle'
import type { Offer } from './offer'
import type { Role, UnitKind } from './people'

/** What a reader is shown; never a raw document. */

export interface BoardPerson {
  readonly unit: string
  readonly unitName: string
  readonly mark: string
  readonly unitKind: UnitKind
  readonly name: string
  readonly roleLabel: string
  readonly service: string
  readonly duty: string
  readonly card: string
  readonly phone: string
  readonly onDuty: boolean
  /** True while the deputy stands in for a liaison on leave. */
  readonly deputy: boolean
  readonly phone24?: string
}

export interface BoardSolved {
  readonly title: string
  readonly line: string
  readonly outcome: Outcome
  readonly tier: Tier | null
  readonly days: number
}

export interface BoardView {
  readonly code: string
  readonly number: string
  readonly gate: string
  readonly version: number
  readonly checkedOn: string
  readonly now: number
  readonly region: string
  readonly title: string
  readonly county: string
  readonly slogan: string
  readonly compound: { readonly id: string; readonly name: string; readonly community: string }
  readonly people: readonly BoardPerson[]
  readonly property: { readonly name: string; readonly phone24: string } | null
  readonly supervisionPhone: string
  readonly powers: readonly string[]
  readonly remedies: readonly string[]
  readonly solved: readonly BoardSolved[]
  readonly solvedIn30Days: number
}

/** One line of "who takes what": shown while a resident types, and under 谁来管. */
export interface MatterView {
  readonly code: string
  readonly label: string
  readonly category: string
  readonly list: 'enforcement' | 'service'
  readonly unitName: string
  readonly why: string
  readonly basis: string
  readonly hazard: Hazard
  /** When the first receiver must have taken it, were it filed now. */
  readonly acceptBy: number
}

export interface CardView {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly place: string
  readonly compound: string
  readonly stage: Stage
  readonly tier: Tier | null
  readonly outcome: Outcome | null
  readonly hazard: Hazard
  readonly dueAt: number | null
  readonly updatedAt: number
  readonly unitName: string
}

export interface Page<Item> {
  readonly items: readonly Item[]
  /** Hand it back to get the next page; null at the end. */
  readonly cursor: string | null
}

export type FileState = 'checking' | 'ready' | 'refused'

export interface FileView {
  readonly id: string
  readonly state: FileState
  readonly url?: string
}

export interface TimelineEntry {
  readonly seq: number
  readonly at: number
  readonly action: Action
  /** 居民, or the unit and role; a staff member's name only where the board shows it as well. */
  readonly who: string
  readonly mine: boolean
  readonly tier: Tier | null
  readonly outcome?: Outcome
  /** dissuasion, inspection, escalation reason: a code with a sentence on the phone. */
  readonly result?: string
  readonly dueAt?: number
  readonly words?: string
  readonly files?: readonly FileView[]
  readonly restored?: boolean
  readonly solved?: boolean
  readonly score?: number
}

export interface CaseView {
  readonly id: string
  readonly rev: number
  readonly number: string
  readonly now: number
  readonly kind: Kind
  readonly title: string
  readonly matter: string
  readonly about: About | null
  readonly hazard: Hazard
  readonly stage: Stage
  readonly tier: Tier | null
  readonly tried: readonly Tier[]
  readonly outcome: Outcome | null
  readonly place: string
  readonly compound: string
  readonly words: string
  readonly files: readonly FileView[]
  readonly reader: 'reporter' | 'staff'
  readonly holder: {
    readonly unitName: string
    readonly roleLabel: string
    readonly phone: string | null
  } | null
  readonly why: string
  /** Words for the person who dissuades. */
  readonly script?: string
  readonly clocks: readonly RunningClock[]
  readonly timeline: readonly TimelineEntry[]
  readonly offers: readonly Offer[]
}

export interface InboxItem {
  readonly id: string
  readonly at: number
  readonly caseId: string
  readonly title: string
  readonly action: Action
  /** A code with a sentence on the phone. */
  readonly notice: Notice
  readonly params: Readonly<Record<string, string>>
  readonly read: boolean
}

export const NOTICES = [
  'caseReceived',
  'taskArrived',
  'caseAccepted',
  'caseDissuaded',
  'caseEscalated',
  'correctionOrdered',
  'caseInspected',
  'verifyAsked',
  'caseSettled',
  'rateAsked',
  'workSentBack',
  'wordsAdded',
  'caseUrged',
  'caseRated',
  'caseReopened',
  'caseWithdrawn',
  'clockWarns',
  'clockRanOut',
] as const
export type Notice = (typeof NOTICES)[number]

export interface DeskCounts {
  readonly todo: number
  readonly verify: number
  readonly following: number
  /** More than the counted page holds: shown as "99+". */
  readonly more: boolean
}

export interface MeView {
  readonly kind: 'guest' | 'resident' | 'staff'
  readonly unread: number
  readonly region: string | null
  readonly name: string | null
  readonly posts: readonly PostView[]
  readonly post: string | null
}

export interface PostView {
  readonly id: string
  readonly role: Role
  readonly roleLabel: string
  readonly unitName: string
  readonly scopeName: string
}

export interface FileTicket {
  readonly file: string
  readonly expiresAt: number
  readonly put: { readonly url: string; readonly headers: Readonly<Record<string, string>> }
  readonly form: {
    readonly url: string
    readonly name: string
    readonly fields: Readonly<Record<string, string>>
  }
}
