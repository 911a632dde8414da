import type { PushWords } from '../../domain/push-fields'
import type { Channel, Subject } from '#types/push'

/** Where one person, or one unit, is reached. */
export interface Address {
  readonly openid?: string
  readonly phone?: string
  readonly unit?: string
}

export interface Message {
  readonly subject: Subject
  readonly address: Address
  /** Where a tap leads; with its query. */
  readonly page: string
  readonly words: PushWords
}

/**
 * What became of a message. Only `unanswered` leaves it open whether somebody was told; after `later` the same may be
 * tried again, after `never` it is of no use, after `usedUp` the person has accepted no more.
 */
export interface Sent {
  readonly kind: 'sent' | 'usedUp' | 'later' | 'never' | 'unanswered'
  readonly code: string
}

export interface Driver {
  readonly name: Channel
  /** The settings without which it cannot send; empty when it can. */
  missing(): readonly string[]
  /** Which part of the address it needs. */
  readonly reaches: keyof Address
  send(message: Message): Promise<Sent>
}

export const SENT: Sent = { kind: 'sent', code: '0' }
