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

/** `''` once it is closed. */
export function docketDesk(state: DocketState, world: World): PostId | '' {
  if (state.stage === 'closed') return ''
  const role = DESK[state.stage]
  return role === undefined ? state.holder : postInUnit(role, state, world)
}

/** The other unit that owes an answer: who takes over before who determines before who helps. */
export function docketAsked({ stage, handOver, determination, asks }: DocketState): PostId | '' {
  if (stage === 'closed') return ''
  const determiner = determination?.answer === null ? determination.post : undefined
  const helper = asks.find(({ answeredAt }) => answeredAt === null)?.post
  return handOver?.post ?? determiner ?? helper ?? ''
}
