import type { CompoundLine } from '#types/compound-line'
import { ok } from '#types/refusal'
import type { Operation } from './operation'
import { settingOf } from './region-setting'

const MOST = 20

/** Two stretches of an index, and the county of what they hold; who asks is nobody's business. */
export const findCompound: Operation<null, { name: string }, { items: readonly CompoundLine[] }> =
  ({ store }) =>
  async (_actor, { name }, { now }) => {
    const found = await store.regions.compoundsNamed(name, MOST)
    const regions = [...new Set(found.map(({ region }) => region))]
    const counties = await Promise.all(
      regions.map(async (code) => [code, (await settingOf(store.regions, code, now)).pack.name] as const),
    )
    const countyOf = new Map(counties)
    return ok({
      items: found.map(({ _id, name: called, communityName, streetName, region }) => ({
        ...{ id: _id, name: called, community: communityName, street: streetName },
        county: countyOf.get(region) ?? '',
      })),
    })
  }
