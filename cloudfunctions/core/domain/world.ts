import type { WorkCalendar } from '#types/calendar'
import type { CompoundFacts } from '#types/compound'
import type { RegionPack } from '#types/region'

export type { CompoundFacts } from '#types/compound'

/** All that a rule may know besides the case itself. */
export interface World {
  readonly now: number
  readonly pack: RegionPack
  readonly calendar: WorkCalendar
  readonly compound: CompoundFacts
}
