import type { FileCaseInput } from '#types/contract'
import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'

/** Somebody does something so many hours before now; an order is due so many hours after it is given. */
export interface Step {
  readonly hoursAgo: number
  readonly who: string
  readonly action: Move
  readonly fields: MoveFields
  readonly dueInHours?: number
}

export interface Story {
  readonly id: string
  readonly hoursAgo: number
  readonly who: string
  readonly filing: Pick<FileCaseInput, 'compound' | 'matter' | 'words'> & Partial<FileCaseInput>
  readonly steps: readonly Step[]
}

export const DAY = 24

export const step = (hoursAgo: number, who: string, action: Move, fields: MoveFields = {}): Step => ({
  ...{ hoursAgo, who, action, fields },
})

/** Accepted, dissuaded with success, settled, each an hour after the other. */
export const persuaded = (from: number, who: string, words: string): readonly Step[] => [
  step(from, who, 'accept'),
  step(from - 1, who, 'dissuade', { dissuasion: 'stopped', words }),
  step(from - 2, who, 'settle', { outcome: 'persuaded', words: '当场已停止，现场恢复。' }),
]

export const serviced = (from: number, who: string, words: string): readonly Step[] => [
  step(from, who, 'accept'),
  step(from - 3, who, 'settle', { outcome: 'serviced', words }),
]

export const verified = (hoursAgo: number, who: string): Step =>
  step(hoursAgo, who, 'verify', { restored: true })
export const rated = (hoursAgo: number, who: string, score = 5): Step =>
  step(hoursAgo, who, 'rate', { solved: true, score })

export const refusedThenRaised = (from: number, who: string): readonly Step[] => [
  step(from, who, 'accept'),
  step(from - 1, who, 'dissuade', { dissuasion: 'refused', words: '上门劝过，当事人不同意。' }),
  step(from - 2, who, 'escalate', { reason: 'dissuasionFailed', words: '劝了没用，请执法队员来。' }),
]

export const ordered = (hoursAgo: number, who: string, demand: string, dueInHours: number): Step => ({
  ...step(hoursAgo, who, 'orderCorrection', { demand, servedOn: '当事人' }),
  dueInHours,
})
