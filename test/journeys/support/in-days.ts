import { HOUR } from '../../support/house'
import type { Journey } from '../../support/journey'

export const DAY = 24 * HOUR

/** So many days after the moment at which the journey stands. */
export function inDays({ house }: Journey, days: number): number {
  return house.cloud.clock.now() + days * DAY
}
