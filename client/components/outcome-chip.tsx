import type { Outcome, Tier } from '#types/lifecycle'
import { outcomes } from '../copy/words'
import { Chip } from './chip'
import type { Tone } from './chip'

const TONES: Readonly<Record<Tier, Tone>> = { persuade: 'tier-1', correct: 'tier-2', enforce: 'tier-3' }

interface OutcomeChipProps {
  readonly outcome: Outcome
  readonly tier: Tier | null
}

/** What came of a case, in the colour of the means it took. */
export function OutcomeChip({ outcome, tier }: OutcomeChipProps) {
  return <Chip words={outcomes[outcome]} tone={tier === null ? 'quiet' : TONES[tier]} />
}
