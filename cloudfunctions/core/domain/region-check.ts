import { ok, refuse, type Answer } from '#types/refusal'
import type { RegionPack } from '#types/region'
import { packShape } from './pack-shape'
import { MATTER_CHECKS } from './region-check-matters'
import { PROGRAMME_CHECKS } from './region-check-programme'
import type { Check } from './region-check-row'
import { RULE_CHECKS } from './region-check-rules'
import { UNIT_CHECKS } from './region-check-units'
import { first } from './shape'

/** Checks that need the whole pack; each names the path and the reason. */
export const REGION_CHECKS: readonly Check[] = [
  ...UNIT_CHECKS,
  ...MATTER_CHECKS,
  ...RULE_CHECKS,
  ...PROGRAMME_CHECKS,
]

/** A bad pack is refused with path and reason; the running version stays. */
export function checkRegion(pack: unknown): Answer<RegionPack> {
  const shapeless = packShape(pack, '')
  if (shapeless !== undefined) return refuse('region_invalid', shapeless)
  const whole = pack as RegionPack // packShape has just seen every field of it
  const problem = first(REGION_CHECKS.map((check) => () => check.problem(whole)))
  return problem === undefined ? ok(whole) : refuse('region_invalid', problem)
}
