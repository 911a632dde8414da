import type { CaseDocument } from '#types/case'
import type { CaseEvent, CaseFact } from '#types/case-event'
import type { SummaryVerdict } from '#types/lifecycle'

/** As much of a case as holds what staff wrote for others, and what the check made of it. */
export interface Published {
  readonly events: readonly (Pick<CaseEvent, 'textHash'> & {
    readonly fact: { readonly type: CaseFact['type']; readonly verdict?: SummaryVerdict }
  })[]
  readonly texts: CaseDocument['texts']
}

function wordsOf({ texts }: Published, hash: string | undefined): string | null {
  return hash === undefined ? null : (texts[hash]?.words ?? null)
}

/** The publication that the next verdict is about. */
export function lastPublished<One extends Published['events'][number]>(
  events: readonly One[],
): One | undefined {
  return events.filter(({ fact }) => fact.type === 'published').at(-1)
}

/** What staff wrote for others to read, last, for themselves and the reporter: it waits for no check. */
export function publicSummary(published: Published): string | null {
  return wordsOf(published, lastPublished(published.events)?.textHash)
}

/** The last of these texts that has passed: a newer one that waits or was held leaves it as it is. */
export function sharedSummary(published: Published): string | null {
  const { events } = published
  const passes = events.map(({ fact }) => fact.type === 'summaryChecked' && fact.verdict !== 'held')
  const last = passes.lastIndexOf(true)
  return last === -1 ? null : wordsOf(published, lastPublished(events.slice(0, last))?.textHash)
}
