import type { Call, Nothing } from './call'
import type { Place } from './case'
import type { CaseView } from './case-view'
import type { About, DissuasionResult, Kind } from './lifecycle'

/** What staff bring in from outside: patrols, and what somebody told them by voice. */

export interface FindingInput {
  readonly compound: string
  readonly matter: string
  readonly words: string
  readonly place: Place
  readonly files: readonly string[]
  readonly danger?: boolean
  readonly answers?: Readonly<Record<string, string>>
  /** What came of what was said on the spot; null when there was nobody to say anything to. */
  readonly dissuasion: DissuasionResult | null
}

/** 代居民登记: how the words came. */
export const CHANNELS_IN = ['phone', 'visit', 'walkIn'] as const
export type ChannelIn = (typeof CHANNELS_IN)[number]

export interface RegisterInput {
  readonly channel: ChannelIn
  readonly compound: string
  readonly kind: Kind
  readonly matter: string | null
  readonly words: string
  readonly place: Place
  readonly about: About | null
  readonly hideFromProperty: boolean
  readonly danger: boolean
  /** Left by the caller, who agreed that whoever handles the case may ring; null when they did not. */
  readonly phone: string | null
}

/** What the caller takes along: the number, who has it until when, and the code that opens it on a phone. */
export interface Slip {
  readonly id: string
  readonly number: string
  readonly code: string
  readonly title: string
  readonly unitName: string
  readonly dueAt: number | null
}

/** A compound of one's own patrol. */
export interface PatrolLine {
  readonly compound: string
  readonly name: string
  readonly communityName: string
  /** When this post was last there; null before the first time. */
  readonly lastAt: number | null
  /** How much was found then. */
  readonly found: number
  /** When the programme wants it done again; null where it names no rhythm. */
  readonly dueAt: number | null
}

export interface PatrolPage {
  readonly now: number
  readonly items: readonly PatrolLine[]
  /** The programme's own words about how often; null where it says nothing about this post. */
  readonly cadence: { readonly label: string; readonly clause: string } | null
}

export interface PatrolInput {
  readonly compound: string
  /** The findings recorded on this round; none is 无异常. */
  readonly findings: readonly string[]
  readonly words: string
}

export interface FieldContract {
  'case.find': Call<FindingInput, CaseView>
  'case.register': Call<RegisterInput, Slip>
  /** The caller takes the number back: whoever registered it erases it. */
  'case.forgetPhone': Call<{ id: string }, Nothing>
  'patrol.list': Call<Nothing, PatrolPage>
  'patrol.report': Call<PatrolInput, { at: number }>
}
