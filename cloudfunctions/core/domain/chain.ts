import type { CaseText } from '#types/case'
import type { By, CaseEvent, CaseFact } from '#types/case-event'

/** SHA-256 in hex, handed in: the domain knows no crypto library. */
export type Digest = (text: string) => string

/** An event before its hash; a case's facts unless another document is sealed. */
export interface Unsealed<Fact = CaseFact> {
  readonly seq: number
  readonly at: number
  readonly by: By
  readonly commandId: string
  readonly before: string
  readonly fact: Fact
  readonly media?: readonly string[]
  readonly textHash?: string
  readonly partyHash?: string
}

/** The links of any document's chain, whatever its facts are. */
export type Sealed = Omit<CaseEvent, 'fact'> & { readonly fact: unknown }

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

export function sealEvent<Fact>(
  event: Unsealed<Fact>,
  digest: Digest,
): Unsealed<Fact> & { readonly hash: string } {
  return { ...event, hash: digest(canonical(event)) }
}

type Texts = Readonly<Record<string, CaseText>>

function textHolds(hash: string | undefined, texts: Texts, digest: Digest): boolean {
  if (hash === undefined) return true
  const text = texts[hash]
  if (text === undefined) return false
  return text.words === null || hashText(text.words, text.salt, digest) === hash
}

/** Which link does not hold, and whether it is one that holds in itself but is not what was anchored. */
export type Verified =
  { readonly ok: true } | { readonly ok: false; readonly seq: number; readonly unlikeAnchor?: true }

/** A head that an anchor vouches for. */
interface Anchored {
  readonly seq: number
  readonly hash: string
}

function linkHolds(event: Sealed, place: number, before: string, texts: Texts, digest: Digest): boolean {
  const { hash, ...unsealed } = event
  if (event.seq !== place + 1 || event.before !== before) return false
  const spoken = [event.textHash, event.partyHash].every((key) => textHolds(key, texts, digest))
  return spoken && digest(canonical(unsealed)) === hash
}

/**
 * Recomputes every link and names the first that does not hold. Erased words leave their hash behind and still hold. Who
 * rewrites an event together with all that follow it leaves a chain that holds: then the heads that were anchored before
 * tell, and so they do when the end is missing.
 */
export function verifyHistory(
  events: readonly Sealed[],
  texts: Texts,
  digest: Digest,
  anchors: readonly Anchored[] = [],
): Verified {
  let before = ''
  for (const [place, event] of events.entries()) {
    const seq = place + 1
    if (!linkHolds(event, place, before, texts, digest)) return { ok: false, seq }
    if (anchors.some((head) => head.seq === seq && head.hash !== event.hash))
      return { ok: false, seq, unlikeAnchor: true }
    before = event.hash
  }
  const isCut = anchors.some(({ seq }) => seq > events.length)
  return isCut ? { ok: false, seq: events.length + 1, unlikeAnchor: true } : { ok: true }
}
