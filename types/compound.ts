import type { Position } from './position'

/** What the rules know of a compound. */
export interface CompoundFacts {
  readonly id: string
  readonly name: string
  readonly community: string
  readonly communityName: string
  readonly street: string
  readonly streetName: string
  /** Where a programme divides its work by district: which body enforces here. */
  readonly district?: string
  /** Unit id of the property company; null where there is none and the pack's stand-in serves. */
  readonly property: string | null
  /** The company's name, where its unit is one for every company of the region. */
  readonly propertyName?: string
  /** False where no owners' committee has been formed: the pack's stand-in acts for it. */
  readonly owners?: boolean
  /** Lanes, parking and gardens shared with other compounds. */
  readonly shared?: readonly string[]
  /** Its main gate on the map, where somebody has entered it: found from nearby, and nothing else. */
  readonly at?: Position
}
