/** Every expected "no". The phone has one sentence for each, and a code without a sentence does not compile. */
export const REFUSALS = [
  'bad_input',
  'not_found',
  'not_allowed',
  'not_now',
  'own_work',
  'no_competence',
  'changed_meanwhile',
  /** What was asked is done, and took the case out of this person's sight. */
  'moved_on',
  'sign_in_needed',
  'session_expired',
  'confirmation_waiting',
  'confirmation_expired',
  'board_unknown',
  'board_mistyped',
  'board_revoked',
  'board_replaced',
  'file_unknown',
  'file_kind',
  'file_too_large',
  'too_large',
  'too_many',
  'contract_outdated',
  'unknown_operation',
  'wrong_transport',
  'region_invalid',
  'internal',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** A lost call is a value on the phone, never a thrown error. */
export type PhoneRefusal = Refusal | 'unreachable'

export interface Refused<Code extends string = Refusal> {
  readonly ok: false
  readonly code: Code
  /** What a person or a programme can do with it: the field of a bad input, the code that replaced a board. */
  readonly detail?: string
}

export interface Accepted<Value> {
  readonly ok: true
  readonly value: Value
}

export type Answer<Value, Code extends string = Refusal> = Accepted<Value> | Refused<Code>

export function ok<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

export function refuse<Code extends string = Refusal>(code: Code, detail?: string): Refused<Code> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail }
}
