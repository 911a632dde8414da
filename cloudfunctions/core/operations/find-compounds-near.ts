import type { NearLine } from '#types/place-contract'
import { positionOf, type RoughPosition } from '#types/position'
import { ok } from '#types/refusal'
import { cellsAround, nearest } from '../domain/around-here'
import { compoundLines } from './compound-lines'
import type { Operation } from './operation'

/** Nine stretches of one index in one request; where somebody is, is neither kept nor logged. */
export const findCompoundsNear: Operation<null, RoughPosition, { items: readonly NearLine[] }> =
  ({ store }) =>
  async (_actor, rough, { now }) => {
    const here = positionOf(rough)
    const near = nearest(here, await store.regions.compoundsIn(cellsAround(here)))
    const lines = await compoundLines(
      store.regions,
      near.map(({ one }) => one),
      now,
    )
    return ok({ items: lines.map((line, place) => ({ ...line, metres: near[place]?.metres ?? 0 })) })
  }
