import type { DeskFilter } from '#types/desk-view'
import { hazards, staffStages, tiers } from './words'

/** A filter in words, which are its name as well: 待受理 · 有危险 */
export function filterWords({ stage, tier, hazard }: DeskFilter): string {
  const parts = [
    stage === undefined ? '' : staffStages[stage],
    tier === undefined ? '' : tiers[tier],
    hazard === undefined ? '' : hazards[hazard],
  ]
  return parts.filter((words) => words !== '').join(' · ')
}
