import type { CompoundFacts } from '#types/compound'
import type { UnitKind } from '#types/people'
import type { RegionPack, Unit } from '#types/region'

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const

interface Place {
  readonly id: string
  readonly name: string
}

const ofKind = (kind: UnitKind, { units }: RegionPack): readonly Unit[] =>
  units.filter((unit) => unit.kind === kind && unit.partOf === undefined)

const invented = (id: string, name: string, at: number): Place => ({
  id: `${id}-${LETTERS[at] ?? String(at)}`,
  name: `示例${NUMERALS[at] ?? String(at)}${name}`,
})

/** A place that the pack sets up by name, at its turn; an invented one where the pack has one unit for each. */
function placeOf(kind: UnitKind, pack: RegionPack, at: number, otherwise: Place): Place {
  const named = ofKind(kind, pack).filter(({ each }) => each === undefined)
  const unit = named[at % Math.max(1, named.length)]
  if (unit === undefined) return otherwise
  return { id: unit.area?.[0] ?? otherwise.id, name: unit.name }
}

function companyOf(pack: RegionPack, at: number): Pick<CompoundFacts, 'property' | 'propertyName'> {
  const companies = ofKind('property', pack)
  const company = companies[at % Math.max(1, companies.length)]
  if (company === undefined) return { property: null }
  const { id, name } = invented('company', '物业', at)
  return company.each === undefined
    ? { property: company.id, propertyName: company.name }
    : { property: `${company.id}@${id}`, propertyName: name }
}

/** Districts that the parts of a unit act in, each with a street of its own. */
const districtsOf = ({ units }: RegionPack): readonly string[] =>
  units.flatMap(({ partOf, area }) => (partOf === undefined ? [] : (area ?? [])))

interface Setting {
  readonly at: number
  readonly street: number
  readonly district: string | undefined
  /** An old compound without a property company and without an owners' committee. */
  readonly old: boolean
}

function compoundOf(pack: RegionPack, { at, street, district, old }: Setting): CompoundFacts {
  const compound = invented('compound', '小区', at)
  const community = placeOf('committee', pack, at, invented('community', '社区', at))
  const ofStreet = placeOf('street', pack, street, invented('street', '街道', street))
  return {
    ...compound,
    ...{ community: community.id, communityName: community.name },
    ...{ street: ofStreet.id, streetName: ofStreet.name },
    ...(district === undefined ? {} : { district }),
    ...(old ? { property: null, owners: false } : companyOf(pack, at)),
  }
}

/** Two compounds in two communities of one street, or one in each district; the last is an old one. */
export function sampleCompounds(pack: RegionPack): readonly CompoundFacts[] {
  const districts = districtsOf(pack)
  const count = Math.max(2, districts.length)
  return Array.from({ length: count }, (_, at) =>
    compoundOf(pack, {
      ...{ at, street: districts.length > 0 ? at : 0 },
      ...{ district: districts[at], old: at === count - 1 },
    }),
  )
}
