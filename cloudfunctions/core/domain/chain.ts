import type { By, CaseEvent, CaseFact, CaseText } from '#types/case'

/** SHA-256 in hex, handed in. */
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
export declare function sealEvent(event: Unsealed, digest: Digest): CaseEvent
export declare function verifyHistory(
  events: readonly CaseEvent[],
  texts: Readonly<Record<string, CaseText>>,
  digest: Digest,
): { ok: true } | { ok: false; seq: number }
