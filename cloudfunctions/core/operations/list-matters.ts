import { ok, refuse } from '#types/refusal'
import type { MatterView } from '#types/matter-view'
import { matterViews } from '../domain/matter-view'
import { worldOfCompound } from './governing-world'
import type { Operation } from './operation'

export const listMatters: Operation<null, { compound: string }, { items: readonly MatterView[] }> =
  ({ store }) =>
  async (_actor, { compound }, { now }) => {
    const governed = await worldOfCompound(store.regions, compound, now)
    return governed ? ok({ items: matterViews(governed.world) }) : refuse('not_found')
  }
