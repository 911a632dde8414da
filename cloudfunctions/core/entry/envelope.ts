import type * as z from 'zod/mini'
import { COMMANDS, CONTRACT } from '#types/contract'
import { type Answer, ok, refuse } from '#types/refusal'
import { envelope } from '#types/schemas'

export type Envelope = z.infer<typeof envelope>

const COMMANDING: ReadonlySet<string> = new Set(COMMANDS)
/** As it stands in JSON; inside a text the quotes would be escaped. */
const POLLUTION = /"__proto__"\s*:/u
/**
 * Half a character, such as a cut through an emoji leaves: JSON escapes nothing else this way. No database keeps it as it
 * came, so that a hash over it would not hold, and no address can name it.
 */
const HALVES = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gu

function wholeCharacters(raw: unknown, text: string): unknown {
  const whole = text.replace(HALVES, '$1\\ufffd')
  return whole === text ? raw : (JSON.parse(whole) as unknown)
}

/** Reads what a stranger sent: size first, then shape, then whether this version can be served at all. */
export function readEnvelope(raw: unknown, mostBytes: number): Answer<Envelope> {
  const text = JSON.stringify(raw ?? null)
  if (Buffer.byteLength(text) > mostBytes) return refuse('too_large')
  if (POLLUTION.test(text)) return refuse('bad_input', '__proto__')
  const parsed = envelope.safeParse(wholeCharacters(raw, text))
  return parsed.success ? ok(parsed.data) : refuse('bad_input', fieldOf(parsed.error.issues))
}

/**
 * Phones carry the version of the contract they were built with; the one before is still served. Whoever names none, a
 * script or another service, speaks the present one.
 */
export function isServed({ contract = CONTRACT }: Envelope): boolean {
  return contract === CONTRACT || contract === CONTRACT - 1
}

export function lacksCommandId(call: Envelope): boolean {
  return COMMANDING.has(call.op) && call.commandId === undefined
}

/** Who the call's context says is calling has no other name; an event that gives one was made by hand. */
export function claimsAnother({ userInfo }: Envelope, openid: string | undefined): boolean {
  if (typeof userInfo !== 'object' || userInfo === null || !('openId' in userInfo)) return false
  return userInfo.openId !== openid
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly code?: string | undefined
}

/** The field a person or a programme can look at; never its value. */
export function fieldOf(issues: readonly Issue[]): string {
  const [first] = issues
  if (!first) return ''
  const unknown = 'keys' in first && Array.isArray(first.keys) ? [String(first.keys[0])] : []
  return [...first.path.map(String), ...unknown].join('.').slice(0, 80)
}
