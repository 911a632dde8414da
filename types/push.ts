import type { Notice } from './inbox-view'

/** Ways out of the house, beside the inbox, which is the truth. */
export const CHANNELS = ['subscribe', 'employee', 'wecom', 'sms', 'voice'] as const
export type Channel = (typeof CHANNELS)[number]

/** What a message is about: a phone asks for one template a subject, for a tap may name five at most. */
export const SUBJECTS = ['progress', 'question', 'task', 'clock', 'danger'] as const
export type Subject = (typeof SUBJECTS)[number]

/** An acceptance of a one-time template lets one message through; of a long-term one, every message from then on. */
export type Term = 'once' | 'long'

/** A template somebody's phone may ask for, and how many messages may still be sent with it. */
export interface PushLine {
  readonly subject: Subject
  readonly template: string
  readonly term: Term
  readonly left: number
}

export interface PushLines {
  readonly items: readonly PushLine[]
}

/** What `wx.requestSubscribeMessage` answered for a template, as the phone got it. */
export interface PushGrant {
  readonly template: string
  readonly result: string
}

/** A copy that reached nobody, as an administrator sees it: nothing of the case, nobody's words. */
export interface DeadPush {
  readonly id: string
  readonly at: number
  readonly notice: Notice
  readonly subject: Subject
  /** The last channel that was tried, and what it answered. */
  readonly channel: Channel
  readonly code: string
  /** The staff record concerned; null for a resident, who stays unknown to an administrator. */
  readonly staff: string | null
}
