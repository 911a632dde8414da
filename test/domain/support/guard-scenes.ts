import type { GuardName } from '#core/domain/guards'
import type { GuardScene } from './guard-scene'
import { scenesBetweenUnits } from './scenes-between-units'
import { scenesOfCalls } from './scenes-of-calls'
import { scenesOfEnforcement } from './scenes-of-enforcement'
import { scenesOfLoans } from './scenes-of-loans'
import { scenesOfRecord } from './scenes-of-record'
import { scenesOfWork } from './scenes-of-work'

/** One scene a guard: refused with it, and made as soon as the row is dropped. */
export const SCENES: Readonly<Record<GuardName, GuardScene>> = {
  ...scenesOfWork,
  ...scenesOfEnforcement,
  ...scenesOfRecord,
  ...scenesBetweenUnits,
  ...scenesOfCalls,
  ...scenesOfLoans,
}
