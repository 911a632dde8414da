import type { SummaryVerdict } from '#types/lifecycle'
import { errorCode } from './channels/wx-codes'
import { callOpenApi } from './open-api'

export interface CheckedText {
  /** Of somebody whom WeChat has seen in the mini-program within two hours. */
  readonly openid: string
  readonly words: string
}

/** What everybody can answer to counts as a forum with WeChat. */
const FORUM = 3
/** What WeChat leaves to a person is held until its author has written it otherwise. */
const VERDICTS: Readonly<Record<string, SummaryVerdict>> = { pass: 'passed', risky: 'held', review: 'held' }

/** Where another body checks what is published, or nobody does. */
export const isTextCheckOff = (): boolean => process.env.CONTENT_CHECK === 'off'

/** WeChat's word on a text; null when there was none, whatever the reason: the same may be asked again. */
export async function checkText({ openid, words }: CheckedText): Promise<SummaryVerdict | null> {
  const request = { version: 2, scene: FORUM, openid, content: words }
  const answer = await callOpenApi('/wxa/msg_sec_check', request)
  if (typeof answer !== 'object' || answer === null || errorCode(answer) !== 0) return null
  const { result } = answer as { result?: { suggest?: unknown } | null }
  const suggest = result?.suggest
  return typeof suggest === 'string' ? (VERDICTS[suggest] ?? null) : null
}
