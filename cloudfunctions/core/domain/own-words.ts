import type { CaseState, CaseText } from '#types/case'
import type { By, Filed } from '#types/case-event'
import type { Hold } from '#types/my-data'

interface SpokenEvent {
  readonly by: By
  readonly textHash?: string
  readonly fact?: Pick<Filed, 'registered' | 'reporter'>
}

/** What is looked at of a case when its reporter asks what is kept. */
export interface Spoken {
  readonly events: readonly SpokenEvent[]
  readonly texts: Readonly<Record<string, CaseText>>
}

/** What is left of erased words. Without its salt a short sentence cannot be found again by guessing at its hash. */
export const ERASED_TEXT: CaseText = { words: null, salt: '' }

/** What a caller said was written down by staff, and is the caller's own all the same. */
function isOwn({ by, fact }: SpokenEvent, personKey: string): boolean {
  if (by.kind === 'resident') return by.personKey === personKey
  return fact?.registered !== undefined && fact.reporter === personKey
}

/** The keys of what this person wrote; what staff wrote is the record of what they did, and stays. */
export function ownTexts({ events }: Spoken, personKey: string): readonly string[] {
  return events.flatMap((event) =>
    isOwn(event, personKey) && event.textHash !== undefined ? [event.textHash] : [],
  )
}

export function ownWords(spoken: Spoken, personKey: string): readonly string[] {
  return ownTexts(spoken, personKey).flatMap((hash) => spoken.texts[hash]?.words ?? [])
}

type Held = Pick<CaseState, 'closedAt' | 'docket'>

/**
 * Who still works with the words needs them: as long as the case or its file is open, or the case it was merged into
 * (`into`; null when it was not). Null: nothing stands in the way.
 */
export function holdOn({ closedAt, docket }: Held, into: Held | null): Hold | null {
  if (closedAt === null) return 'open'
  if (docket !== null && docket.outcome === null) return 'docket'
  return into !== null && holdOn(into, null) !== null ? 'merged' : null
}
