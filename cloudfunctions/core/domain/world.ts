import type { RegionPack } from '#types/region'
import type { WorkCalendar } from './clock'

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

/** All that a rule may know besides the case itself. */
export interface World {
  readonly now: number
  readonly pack: RegionPack
  readonly calendar: WorkCalendar
  readonly compound: CompoundFacts
}
