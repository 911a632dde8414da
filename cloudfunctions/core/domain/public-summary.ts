import type { CaseDocument } from '#types/case'
import type { CaseEvent } from '#types/case-event'

/** As much of a case as holds what staff last wrote for others. */
export interface Published {
  readonly events: readonly (Pick<CaseEvent, 'textHash'> & {
    readonly fact: Pick<CaseEvent['fact'], 'type'>
  })[]
  readonly texts: CaseDocument['texts']
}

/** What staff wrote for others to read, last; null before, and once it was erased. */
export function publicSummary({ events, texts }: Published): string | null {
  const last = events.filter(({ fact }) => fact.type === 'published').at(-1)
  return last?.textHash === undefined ? null : (texts[last.textHash]?.words ?? null)
}
