import type { CompoundFacts } from '#types/compound'
import type { RegionPack } from '#types/region'

/** Districts that a body of the pack acts in for another unit; a pack without such bodies has none. */
function districtsOf(pack: RegionPack): readonly string[] {
  return pack.units.flatMap(({ partOf, area }) => (partOf === undefined ? [] : (area ?? [])))
}

/**
 * A compound that stands nowhere, for whoever asks how a pack routes: no pack but the demo county lists its streets,
 * communities and companies, so that these are invented too.
 */
export function sampleCompound(pack: RegionPack): CompoundFacts {
  const [district] = districtsOf(pack)
  return {
    id: 'sample',
    name: '示例小区',
    community: 'sample-community',
    communityName: '示例社区',
    street: 'sample-street',
    streetName: '示例街道',
    property: 'property@sample-company',
    propertyName: '示例物业',
    ...(district === undefined ? {} : { district }),
  }
}
