import type {
  About,
  ClockCode,
  DissuasionResult,
  EscalationReason,
  Hazard,
  InspectionResult,
  Kind,
  Outcome,
  Publicity,
  Stage,
} from './lifecycle'
import type { PostId } from './people'
import type { RunningClock } from './running-clock'

/** Who did it, as far as the record needs: residents by key, staff by post and name. */
export type By =
  | { readonly kind: 'resident'; readonly personKey: string }
  | { readonly kind: 'staff'; readonly staffId: string; readonly name: string; readonly post: PostId }
  | { readonly kind: 'system' }

interface EventBase {
  readonly seq: number
  readonly at: number
  readonly by: By
  readonly commandId: string
  /** Hash of the event before, and of this one over its facts and the salted hash of its words. */
  readonly before: string
  readonly hash: string
  /** Key into the case's `texts`, where words lie so that they can be erased with the chain intact. */
  readonly textHash?: string
  readonly media?: readonly string[]
}

/** Facts in the past tense, one shape per action. */
export type CaseFact =
  | {
      readonly type: 'filed'
      readonly kind: Kind
      readonly matter: string
      readonly about: About | null
      readonly hideFromProperty: boolean
      readonly hazard: Hazard
      readonly publicity: Publicity
      readonly holder: PostId
      readonly clocks: readonly RunningClock[]
    }
  | { readonly type: 'accepted'; readonly stage: Stage; readonly clocks: readonly RunningClock[] }
  | { readonly type: 'dissuaded'; readonly result: DissuasionResult }
  | {
      readonly type: 'escalated'
      readonly reason: EscalationReason
      readonly to: PostId
      readonly clocks: readonly RunningClock[]
    }
  | {
      readonly type: 'correctionOrdered'
      readonly dueAt: number
      readonly servedOn: string
      readonly clocks: readonly RunningClock[]
    }
  | {
      readonly type: 'inspected'
      readonly result: InspectionResult
      readonly clocks: readonly RunningClock[]
    }
  | {
      readonly type: 'settled'
      readonly outcome: Outcome
      readonly verifier: PostId
      readonly clocks: readonly RunningClock[]
    }
  | { readonly type: 'verified'; readonly restored: boolean; readonly clocks: readonly RunningClock[] }
  | {
      readonly type: 'sentBack'
      readonly stage: Stage
      readonly holder: PostId
      readonly clocks: readonly RunningClock[]
    }
  | { readonly type: 'added' }
  | { readonly type: 'urged' }
  | { readonly type: 'noted' }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'rated'; readonly solved: boolean; readonly score: number }
  | {
      readonly type: 'reopened'
      readonly stage: Stage
      readonly holder: PostId
      readonly clocks: readonly RunningClock[]
    }
  | { readonly type: 'warned'; readonly clock: ClockCode }
  | {
      readonly type: 'ranOut'
      readonly clock: ClockCode
      readonly stage: Stage
      readonly clocks: readonly RunningClock[]
    }

export type CaseEvent = EventBase & { readonly fact: CaseFact }
