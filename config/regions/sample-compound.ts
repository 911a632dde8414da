import type { CompoundFacts } from '#types/compound'
import type { UnitKind } from '#types/people'
import type { RegionPack, Unit } from '#types/region'

/** The place of the first unit of a kind that the pack sets up by name; an invented one where it has one for each. */
function placeOf(kind: UnitKind, invented: string, { units }: RegionPack): string {
  const named = units.find((unit) => unit.kind === kind && unit.each === undefined)
  return named?.area?.[0] ?? invented
}

const companyOf = ({ id, each }: Unit): string => (each === undefined ? id : `${id}@sample-company`)

/** Districts that a body of the pack acts in for another unit; a pack without such bodies has none. */
function districtsOf({ units }: RegionPack): readonly string[] {
  return units.flatMap(({ partOf, area }) => (partOf === undefined ? [] : (area ?? [])))
}

/** A compound that stands nowhere, for whoever asks how a pack routes. */
export function sampleCompound(pack: RegionPack): CompoundFacts {
  const [district] = districtsOf(pack)
  const company = pack.units.find(({ kind }) => kind === 'property')
  return {
    id: 'sample',
    name: '示例小区',
    community: placeOf('committee', 'sample-community', pack),
    communityName: '示例社区',
    street: placeOf('street', 'sample-street', pack),
    streetName: '示例街道',
    property: company === undefined ? null : companyOf(company),
    propertyName: '示例物业',
    ...(district === undefined ? {} : { district }),
  }
}
