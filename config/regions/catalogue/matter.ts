import type { MatterRule } from '#types/region'
import type { Reading } from './reading-forms'
import { buildingReadings } from './readings-building'
import { environmentReadings } from './readings-environment'
import { orderReadings } from './readings-order'
import { propertyReadings } from './readings-property'
import { safetyReadings } from './readings-safety'

export type { Reading } from './reading-forms'

const known = {
  ...buildingReadings,
  ...safetyReadings,
  ...orderReadings,
  ...environmentReadings,
  ...propertyReadings,
}

export type MatterCode = keyof typeof known

export const readings: Readonly<Record<MatterCode, Reading>> = known

/** What a programme has to say about a matter itself: nobody else can know it. */
export type OwnWords = Pick<MatterRule, 'lead' | 'why' | 'clause' | 'parts'> &
  Partial<Omit<MatterRule, 'code'>>

/** A matter as one region has it: the shared reading under what its own programme says. */
export const matter = (code: MatterCode, own: OwnWords): MatterRule => ({
  code,
  ...readings[code],
  helpers: [],
  enforcer: null,
  basis: null,
  ...own,
})
