import type { MatcherRegion } from './matcher/region'

/** What the model must know of the place: its matters with their names, and the words an administrator added. */
export interface LocalMatters extends MatcherRegion {
  readonly labels: Readonly<Record<string, string>>
}

/** Where a phone fetches the matcher's model; a model it keeps under this version needs no fetching. */
export interface ModelView {
  readonly version: string
  /** Dies within minutes. */
  readonly url: string
  readonly local: LocalMatters
}
