import { REFUSALS } from '#types/refusal'
import type { Answer, PhoneRefusal } from '#types/refusal'
import { LOST } from '../platform/transport'

export type Asked<Value> = Answer<Value, PhoneRefusal>

const UNREACHABLE: Asked<never> = { ok: false, code: 'unreachable' }

function known(code: string): PhoneRefusal {
  return REFUSALS.find((refusal) => refusal === code) ?? 'internal'
}

interface Reply {
  readonly ok: unknown
  readonly value?: unknown
  readonly code?: unknown
  readonly detail?: unknown
}

function isReply(body: unknown): body is Reply {
  return typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean'
}

/** Anything that is not an answer of ours (a gateway's page, half a body) counts as no answer at all. */
export function asAnswer<Value>(body: unknown): Asked<Value> {
  if (body === LOST || !isReply(body)) return UNREACHABLE
  if (body.ok === true) return { ok: true, value: body.value as Value }
  const code = known(String(body.code))
  return typeof body.detail === 'string' ? { ok: false, code, detail: body.detail } : { ok: false, code }
}
