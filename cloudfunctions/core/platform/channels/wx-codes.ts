import { SENT, type Sent } from './channel'

/** What WeChat's own error codes mean for a message; every other one is a bad message, for good. */
const KINDS: Readonly<Record<string, Sent['kind']>> = {
  // System busy.
  '-1': 'later',
  // Refused, or all acceptances used.
  '43101': 'usedUp',
  // Not bound to the employment relation any more, or the template not accepted.
  '40256': 'usedUp',
  // Two messages to one person at once: the next one passes.
  '43108': 'later',
  // The day's quota of the whole mini-program.
  '45009': 'later',
  // Seen on ordinary words; its meaning is not stated anywhere, so it is tried again before it is given up.
  '45168': 'later',
}

export function sentBy(code: number): Sent {
  if (code === 0) return SENT
  return { kind: KINDS[String(code)] ?? 'never', code: String(code) }
}

/** Some routes write it in camel case. */
export function errorCode(body: unknown): number {
  if (typeof body !== 'object' || body === null) return 0
  const { errcode, errCode } = body as { errcode?: unknown; errCode?: unknown }
  return Number(errcode ?? errCode ?? 0)
}
