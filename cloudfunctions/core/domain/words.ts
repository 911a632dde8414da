import type { MoveFields } from '#types/offer'

/** The free text of a move, whichever field carries it: it is stored once, salted and erasable. */
export function wordsOf(fields: MoveFields): string | undefined {
  return fields.words ?? fields.demand ?? fields.summary
}

/** What names somebody, the reported party or a helper: stored the same way under a key of its own, for fewer readers. */
export function partyOf(fields: MoveFields): string | undefined {
  return fields.servedOn ?? fields.helper
}
