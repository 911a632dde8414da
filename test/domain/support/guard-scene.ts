import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Actor } from '#types/people'
import type { Refusal } from '#types/refusal'
import type { CaseState } from '#types/case'
import type { Story } from './story'
import { DAY } from './stories'

/** A move that one guard alone forbids. */
export interface GuardScene {
  readonly given: () => Story
  readonly who: Actor
  readonly move: Move
  readonly fields: MoveFields
  readonly refusal: Refusal
}

/** The same case in a state that only a long story would reach. */
export function withState(story: Story, changes: Partial<CaseState>): Story {
  story.document = { ...story.document, state: { ...story.state, ...changes } }
  return story
}

export const later = (story: Story, days: number): Story =>
  Object.assign(story, { now: story.now + days * DAY })
