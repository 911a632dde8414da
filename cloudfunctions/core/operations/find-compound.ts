import type { CompoundLine } from '#types/compound-line'
import { ok } from '#types/refusal'
import { compoundLines } from './compound-lines'
import type { Operation } from './operation'

const MOST = 20

/** Two stretches of an index, and the county of what they hold; who asks is nobody's business. */
export const findCompound: Operation<null, { name: string }, { items: readonly CompoundLine[] }> =
  ({ store }) =>
  async (_actor, { name }, { now }) => {
    const found = await store.regions.compoundsNamed(name, MOST)
    return ok({ items: await compoundLines(store.regions, found, now) })
  }
