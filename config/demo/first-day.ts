import type { LocalPerson } from '#localcloud/people'
import type { BoardSetup } from '#types/board'
import type { CompoundFacts } from '#types/compound'
import type { RegionPack } from '#types/region'
import type { StaffRecord } from '#types/staff'

/** All that a county has before its first case. */
export interface FirstDay {
  readonly pack: RegionPack
  readonly compounds: readonly CompoundFacts[]
  readonly staff: readonly StaffRecord[]
  readonly boards: readonly BoardSetup[]
  /** Everybody somebody can be here; the id of a staff member is the id of the staff record. */
  readonly people: readonly LocalPerson[]
  /** Who publishes the pack. */
  readonly admin: string
}
