import type { FollowedCase } from '#types/nearby-view'
import type { Page } from '#types/page'
import type { ResidentActor } from '#types/people'
import { ok } from '#types/refusal'
import { mayFollow } from '../domain/follow-rules'
import { publicBuilding } from '../domain/public-building'
import type { Operation } from './operation'

/**
 * A page of the cases somebody has joined, newest first; two requests, and none of the places in more than a building.
 * A case that may no longer be followed leaves a gap, so a page can be shorter than the next.
 */
export const listJoinedCases: Operation<ResidentActor, { cursor?: string }, Page<FollowedCase>> =
  ({ store }) =>
  async ({ personKey }, input) => {
    const { items: follows, cursor } = await store.follows.page(personKey, input.cursor)
    if (follows.length === 0) return ok({ items: [], cursor: null })
    const rows = await store.cases.followed(follows.map((follow) => follow.case))
    const byId = new Map(rows.map((row) => [row._id, row]))
    const items = follows.flatMap((follow): FollowedCase[] => {
      const row = byId.get(follow.case)
      if (!row || !mayFollow(row.state, follow)) return []
      const { title, compound, stage, outcome, dueAt, unitName } = row.card
      const building = publicBuilding(row.place)
      return [
        { id: row._id, at: follow.at, building, ...{ title, compound, stage, outcome, dueAt, unitName } },
      ]
    })
    return ok({ items, cursor })
  }
