import type { CaseText } from '#types/case'
import type { By, CaseEvent, CaseFact } from '#types/case-event'

/** SHA-256 in hex, handed in: the domain knows no crypto library. */
export type Digest = (text: string) => string

export interface Unsealed {
  readonly seq: number
  readonly at: number
  readonly by: By
  readonly commandId: string
  readonly before: string
  readonly fact: CaseFact
  readonly media?: readonly string[]
  readonly textHash?: string
}

function canonicalNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`a fact holds ${value}: the chain knows integers only`)
  return String(value)
}

function canonicalObject(value: object): string {
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
  return `{${entries.join(',')}}`
}

/** One spelling for equal facts: sorted keys, integer milliseconds, NFC, no undefined. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number') return canonicalNumber(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) return canonicalObject(value)
  return JSON.stringify(value)
}

export function hashText(words: string, salt: string, digest: Digest): string {
  return digest(canonical([salt, words]))
}

export function sealEvent(event: Unsealed, digest: Digest): CaseEvent {
  return { ...event, hash: digest(canonical(event)) }
}

function textHolds(event: CaseEvent, texts: Readonly<Record<string, CaseText>>, digest: Digest): boolean {
  if (event.textHash === undefined) return true
  const text = texts[event.textHash]
  if (text === undefined) return false
  return text.words === null || hashText(text.words, text.salt, digest) === event.textHash
}

/** Recomputes every link and names the first that does not hold. Erased words leave their hash behind and still hold. */
export function verifyHistory(
  events: readonly CaseEvent[],
  texts: Readonly<Record<string, CaseText>>,
  digest: Digest,
): { readonly ok: true } | { readonly ok: false; readonly seq: number } {
  let before = ''
  for (const [place, event] of events.entries()) {
    const { hash, ...unsealed } = event
    const linked = event.seq === place + 1 && event.before === before
    if (!linked || digest(canonical(unsealed)) !== hash || !textHolds(event, texts, digest))
      return { ok: false, seq: place + 1 }
    before = hash
  }
  return { ok: true }
}
