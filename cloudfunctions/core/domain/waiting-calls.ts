import type { CaseState } from '#types/case'
import type { CaseCall } from '#types/whistle'
import { OPEN } from './rows'

/** Not there yet, and not given up by whoever called. */
export function isWaiting({ musteredAt, attendedAt, concluded }: CaseCall): boolean {
  return (musteredAt ?? attendedAt) === null && concluded === null
}

/** Nobody is called to a case that is not being worked on: its calls keep what they say and wait for nothing. */
export function callsRun({ stage }: Pick<CaseState, 'stage'>): boolean {
  return OPEN.includes(stage)
}
