import type { DocketCard, DocketDecision, LegalClock } from './docket'
import type { DocketAction, DocketMove, DocketOutcome, DocketStage, Suspension } from './docket-codes'
import type { FileView } from './file-view'
import type { Procedure } from './lifecycle'
import type { Refusal } from './refusal'

/** The fields a staff act may ask for. The phone knows how to draw each; which ones are needed, only the server knows. */
export const DOCKET_FIELDS = [
  'words',
  'party',
  'photos',
  'cardShown',
  'receipt',
  'basis',
  'rights',
  'hearing',
  'cause',
  'plea',
  'askedAt',
  'heldAt',
  'review',
  'decision',
  'amount',
  'subject',
  'firstTime',
  'minor',
  'corrected',
  'harm',
  'form',
  'told',
  'way',
  'performance',
  'reason',
  'determination',
  'to',
  'outcome',
] as const
export type DocketFieldCode = (typeof DOCKET_FIELDS)[number]

/** The fields as the phone sends them. `party` names the reported party and is read by fewer people than `words`. */
export interface DocketFields {
  readonly words?: string
  readonly party?: string
  readonly photos?: readonly string[]
  readonly cardShown?: boolean
  readonly receipt?: string
  readonly basis?: string
  readonly rights?: boolean
  readonly hearing?: boolean
  readonly cause?: string
  readonly plea?: string
  readonly askedAt?: number
  readonly heldAt?: number
  readonly review?: string
  readonly decision?: string
  readonly amount?: number
  readonly subject?: string
  readonly firstTime?: boolean
  readonly minor?: boolean
  readonly corrected?: boolean
  readonly harm?: string
  readonly form?: string
  readonly told?: boolean
  readonly way?: string
  readonly performance?: string
  readonly reason?: string
  readonly determination?: string
  readonly to?: string
  readonly outcome?: string
}

export interface DocketMoveInput {
  readonly id: string
  readonly action: DocketMove
  readonly fields: DocketFields
}

export interface DocketOfferField {
  readonly code: DocketFieldCode
  readonly required: boolean
  readonly choices?: readonly string[]
  readonly labels?: Readonly<Record<string, string>>
  readonly suggested?: string | number
}

/** What this person may do next with this docket. */
export interface DocketOffer {
  readonly action: DocketMove
  readonly fields: readonly DocketOfferField[]
  readonly main?: boolean
  /** An act this person would expect but cannot do now, why, and what has to come first. */
  readonly closed?: Refusal
  readonly needs?: string
}

export interface DocketEntry {
  readonly seq: number
  readonly at: number
  readonly action: DocketAction
  readonly who: string
  readonly mine: boolean
  /** A code with a sentence on the phone: the decision, the plea, the reason. */
  readonly result?: string
  readonly dueAt?: number
  readonly amount?: number
  readonly receipt?: string
  readonly basis?: string
  readonly words?: string
  /** Who is reported, what was served on whom: only where this reader may know. */
  readonly party?: string
  readonly files?: readonly FileView[]
}

export interface LegalClockView extends LegalClock {
  /** The clause that sets it, as the table or the region's pack names it. */
  readonly article: string
}

export interface DocketView {
  readonly id: string
  readonly rev: number
  readonly number: string
  readonly now: number
  readonly case: { readonly id: string; readonly number: string }
  readonly title: string
  readonly compound: string
  readonly unitName: string
  readonly procedure: Procedure
  readonly stage: DocketStage
  readonly suspended: Suspension | null
  readonly excluded: number
  readonly officers: number
  readonly decision: Omit<DocketDecision, 'by'> | null
  readonly outcome: DocketOutcome | null
  readonly clocks: readonly LegalClockView[]
  readonly timeline: readonly DocketEntry[]
  readonly offers: readonly DocketOffer[]
}

export interface DocketCardView extends DocketCard {
  readonly id: string
  readonly number: string
  readonly case: string
  readonly updatedAt: number
}

export const DOCKET_LISTS = ['mine', 'asked', 'unit'] as const
export type DocketList = (typeof DOCKET_LISTS)[number]
