import type { Unit } from '#types/region'
import type { World } from './world'

type Pack = Pick<World, 'pack'>

/** The unit of the pack behind the id of one of its instances: `committee` of `committee@hongqi`. */
export function baseOf(id: string): string {
  return id.split('@')[0] ?? ''
}

/** A unit or one of its instances, which has all that the unit has under its own id. */
export function unitById(id: string, { pack }: Pack): Unit | undefined {
  const base = baseOf(id)
  const unit = pack.units.find((one) => one.id === base)
  return unit === undefined || unit.id === id ? unit : { ...unit, id }
}

/** What an instance is called after, where the compound at hand lies in its place. */
const PLACES: Readonly<
  Record<
    NonNullable<Unit['each']>,
    (compound: World['compound']) => readonly [string | null, string | undefined]
  >
> = {
  street: ({ street, streetName }) => [street, streetName],
  community: ({ community, communityName }) => [community, communityName],
  property: ({ property, propertyName }) => [property?.split('@')[1] ?? property, propertyName],
}

/** The name at this place; by the kind of unit where the place of an instance is not the one at hand. */
export function unitName(id: string, world: Pack & Partial<Pick<World, 'compound'>>): string {
  const unit = unitById(id, world)
  if (unit === undefined) return ''
  const { each, called, name } = unit
  if (each === undefined || called === undefined || world.compound === undefined) return name
  const [place, placeName] = PLACES[each](world.compound)
  const here = placeName !== undefined && id === `${baseOf(id)}@${place}`
  return here ? called.replace(`{${each}}`, placeName) : name
}

function areaCovers(area: readonly string[], { compound }: Pick<World, 'compound'>): boolean {
  const here: readonly (string | undefined)[] = [compound.district, compound.street, compound.community]
  return area.some((one) => here.includes(one))
}

function instanceOf(unit: Unit, { compound }: World): string | undefined {
  if (unit.each === undefined || unit.id.includes('@')) return unit.id
  if (unit.each === 'property') return compound.property ?? undefined
  return `${unit.id}@${compound[unit.each]}`
}

/** Who acts here for a unit of the pack: the part that serves this area, the one of this place, or the unit itself. */
export function unitServing(id: string, world: World): string | undefined {
  const part = world.pack.units.find(
    (unit) => unit.partOf === id && unit.area !== undefined && areaCovers(unit.area, world),
  )
  const unit = part ?? unitById(id, world)
  if (unit === undefined || (unit.kind === 'owners' && world.compound.owners === false)) return undefined
  return instanceOf(unit, world)
}

/** The unit of a kind that serves this compound; one set up for this very area comes before one for all. */
export function unitHere(kind: Unit['kind'], world: World): string | undefined {
  const ofKind = world.pack.units.filter((unit) => unit.kind === kind && unit.partOf === undefined)
  const near = ofKind.find(({ area }) => area !== undefined && areaCovers(area, world))
  const unit = near ?? ofKind.find(({ area }) => area === undefined)
  return unit === undefined ? undefined : unitServing(unit.id, world)
}
