import type { DocketState } from '#types/docket'
import type { DocketStage } from '#types/docket-codes'
import type { PostId, Role } from '#types/people'
import { findPost } from '../posts'
import { answeredMatter } from '../answered-matter'
import type { World } from '../world'

/** On whose desk in the unit a docket lies: with the reviewer and the head for their part, else with its officer. */
const DESK: Readonly<Partial<Record<DocketStage, Role>>> = {
  reviewing: 'legalReviewer',
  deciding: 'unitHead',
}

export function postInUnit(role: Role, state: DocketState, world: World): PostId {
  const { holder } = state
  return findPost({ by: 'own', role }, answeredMatter(state, world.pack), world, { holder }) ?? holder
}

/** `''` once it is closed; what the reviewer has returned is its officer's again. */
export function docketDesk(state: DocketState, world: World): PostId | '' {
  if (state.stage === 'closed') return ''
  const role = state.review?.result === 'returned' ? undefined : DESK[state.stage]
  return role === undefined ? state.holder : postInUnit(role, state, world)
}

type Owing = (state: DocketState) => PostId | undefined

/** Who takes over comes before who determines, and that before who helps. */
const OWING: readonly Owing[] = [
  ({ handOver }) => handOver?.post,
  ({ determination }) => (determination?.answer === null ? determination.post : undefined),
  ({ asks }) => asks.find(({ answeredAt }) => answeredAt === null)?.post,
]

/** The other unit that owes an answer; `''` where nobody does. */
export function docketAsked(state: DocketState): PostId | '' {
  if (state.stage === 'closed') return ''
  return OWING.map((owing) => owing(state)).find((post) => post !== undefined) ?? ''
}
