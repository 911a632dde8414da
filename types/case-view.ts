import type { CallView } from './call-view'
import type { FileView } from './file-view'
import type { About, Action, Hazard, Kind, Outcome, PlanReason, Stage, Tier } from './lifecycle'
import type { LoanView } from './lend-view'
import type { FollowState } from './nearby-view'
import type { Offer } from './offer'
import type { RunningClock } from './running-clock'

/** What a reader of a case is shown; never a raw document. */

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
  /** Words that only the region knows: another matter, the units it went to. */
  readonly label?: string
  readonly dueAt?: number
  readonly words?: string
  /** On whom an order was served: for the unit that handles it and its supervisor. */
  readonly party?: string
  readonly files?: readonly FileView[]
  readonly restored?: boolean
  readonly solved?: boolean
  readonly timely?: boolean
  readonly score?: number
}

/** One of the matter's own questions, and what the reporter said to it. */
export interface AnsweredQuestion {
  readonly text: string
  readonly label: string
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
  /** When it happened, as the reporter says; for those who read the report. */
  readonly happenedAt?: number
  /** Nothing where the matter asks nothing. */
  readonly answers?: readonly AnsweredQuestion[]
  /** A follower has joined somebody else's case: no words, photos, steps or offers are in that view. */
  readonly reader: 'reporter' | 'staff' | 'follower'
  readonly holder: {
    readonly unitName: string
    readonly roleLabel: string
    readonly phone: string | null
  } | null
  /** The unit that accepted it last, while whoever has it now has not: it stays answerable. */
  readonly answerable?: { readonly unitName: string; readonly roleLabel: string }
  readonly why: string
  /** For a follower: how far one has come with it, and what one may do. */
  readonly follow?: FollowState
  /** Words for the person who dissuades. */
  readonly script?: string
  /** The clause of law that an order to correct would name. */
  readonly basis?: string
  readonly clocks: readonly RunningClock[]
  /** Staff have asked the reporter something and wait for the answer. */
  readonly asking: boolean
  readonly plan: { readonly reason: PlanReason; readonly targetAt: number; readonly approved: boolean } | null
  readonly calls: readonly CallView[]
  /** Tasks handed on by a link, for those who handle it. */
  readonly lent: readonly LoanView[]
  /** The enforcement file, for those who may open it. */
  readonly docket: string | null
  /** What staff wrote for everybody to read. */
  readonly summary: string | null
  /** For those who handle it, while others do not read it: it waits for its check, or has not passed. */
  readonly summaryCheck?: 'waiting' | 'held'
  readonly timeline: readonly TimelineEntry[]
  readonly offers: readonly Offer[]
}
