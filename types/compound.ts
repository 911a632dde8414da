/** What the rules know of a compound. */
export interface CompoundFacts {
  readonly id: string
  readonly name: string
  readonly community: string
  readonly communityName: string
  readonly street: string
  readonly streetName: string
  /** Unit id of the property company; null where there is none and the pack's stand-in serves. */
  readonly property: string | null
}
