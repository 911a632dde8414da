import type { ClockCode } from './lifecycle'
import type { PostId } from './people'
import type { RunningClock } from './running-clock'

/** 吹哨、报到: a unit that was called to a case, what it did, and what whoever called it makes of that. */

export const CALL_RESULTS = ['solved', 'partly', 'unsolved'] as const
export type CallResult = (typeof CALL_RESULTS)[number]

/** One unit of one whistle. The id of a whistle is the same on every case that it is about. */
export interface CallRef {
  readonly call: string
  readonly post: PostId
}

/** A unit with the time that it has, counted by its own hours. */
export interface CalledUnit {
  readonly post: PostId
  readonly clocks: readonly RunningClock[]
}

export interface CallEvaluation {
  readonly result: CallResult
  readonly timely: boolean
  readonly at: number
}

export interface CaseCall extends CallRef {
  /** Who whistled: this unit alone says who came and what came of it. */
  readonly by: PostId
  readonly at: number
  /** Until when it is to be on the spot. */
  readonly dueAt: number
  /** The other cases of the same whistle; on those, `carriedFrom` is the one on which it was given. */
  readonly joint: readonly string[]
  readonly carriedFrom: string | null
  readonly acknowledgedAt: number | null
  readonly contactedAt: number | null
  readonly musteredAt: number | null
  /** Seen on the spot by whoever whistled. */
  readonly attendedAt: number | null
  readonly concluded: CallEvaluation | null
  readonly clocks: readonly RunningClock[]
  readonly warned: readonly ClockCode[]
  readonly ranOut: readonly ClockCode[]
}

/** What was done on one case of a whistle stands on its other cases as well; there it names where it was done. */
interface Joint {
  readonly carriedFrom?: string
}

export interface Whistled extends Joint {
  readonly type: 'whistled'
  readonly call: string
  readonly to: readonly CalledUnit[]
  readonly joint: readonly string[]
}

export interface CallConcluded extends Joint {
  readonly type: 'callConcluded'
  readonly calls: readonly CallRef[]
  readonly result: CallResult
  readonly timely: boolean
}

interface CallAnswered<Type extends string> extends Joint {
  readonly type: Type
  readonly calls: readonly CallRef[]
}

export type CallFact =
  | Whistled
  | CallAnswered<'callAcknowledged'>
  | CallAnswered<'callContacted'>
  | CallAnswered<'mustered'>
  | CallAnswered<'attended'>
  | CallConcluded

/** What is told about a call, beside that it was made and that its unit reported in. */
export const CALL_NOTICE_CODES = [
  'callAcknowledged',
  'callContacted',
  'callConcluded',
  'callWarns',
  'callRanOut',
] as const
