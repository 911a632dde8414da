import type { CompoundLine } from '#types/compound-line'
import type { Regions, StoredCompound } from '../store/regions'
import { settingOf } from './region-setting'

/** Compounds as somebody tells them apart: each with the name of its county. */
export async function compoundLines(
  regions: Regions,
  found: readonly StoredCompound[],
  now: number,
): Promise<readonly CompoundLine[]> {
  const codes = [...new Set(found.map(({ region }) => region))]
  const names = await Promise.all(
    codes.map(async (code) => [code, (await settingOf(regions, code, now)).pack.name] as const),
  )
  const countyOf = new Map(names)
  return found.map(({ _id, name, communityName, streetName, region }) => ({
    ...{ id: _id, name, community: communityName, street: streetName },
    county: countyOf.get(region) ?? '',
  }))
}
