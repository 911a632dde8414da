import { supervisorRule } from '#core/domain/posts'
import { unitById, unitServing } from '#core/domain/units-here'
import type { World } from '#core/domain/world'
import type { WorkCalendar } from '#types/calendar'
import type { CompoundFacts } from '#types/compound'
import { type NamedPost, postId, type Role, type UnitKind } from '#types/people'
import type { RegionPack } from '#types/region'

/** The posts in a unit of each kind; a pack's rules of competence add those that they give the kind. */
const ROLES_IN: Readonly<Record<UnitKind, readonly Role[]>> = {
  property: ['propertyManager'],
  committee: ['gridLeader'],
  street: ['desk'],
  department: ['officer', 'desk', 'legalReviewer', 'unitHead'],
  owners: ['unitHead'],
  utility: ['desk'],
  partner: ['desk'],
  station: ['desk'],
  coordinator: ['coordinator', 'desk'],
}

/** Which unit serves a place does not depend on the day. */
const NO_CALENDAR: WorkCalendar = { code: '', firstYear: 0, lastYear: 0, holidays: [], makeUpDays: [] }

interface Scope {
  readonly scope: string
  readonly scopeName: string
}

type Scopes = (compound: CompoundFacts, pack: RegionPack) => Scope

const county: Scopes = (_compound, { code, name }) => ({ scope: code, scopeName: name })
const street: Scopes = (compound) => ({ scope: compound.street, scopeName: compound.streetName })
const community: Scopes = (compound) => ({ scope: compound.community, scopeName: compound.communityName })
const compound: Scopes = ({ id, name }) => ({ scope: id, scopeName: name })

/** Where the office of a unit sits; the others sit at the county. */
const OFFICE: Readonly<Partial<Record<UnitKind, Scopes>>> = {
  street,
  committee: community,
  property: compound,
  owners: compound,
}

const SCOPE: Readonly<Partial<Record<Role, Scopes>>> = {
  propertyManager: compound,
  gridLeader: community,
  officer: community,
  coordinator: county,
  supervisor: county,
  admin: county,
}

function rolesOf(unit: string, kind: UnitKind, pack: RegionPack): readonly Role[] {
  if (supervisorRule(pack)?.unit === unit) return ['supervisor']
  const first = pack.units.find((one) => one.kind === 'coordinator')
  const competent = pack.competence.filter(({ unitKind }) => unitKind === kind).map(({ role }) => role)
  const roles = new Set([...ROLES_IN[kind], ...competent])
  return first?.id === unit ? [...roles, 'admin'] : [...roles]
}

function postsAt(here: CompoundFacts, pack: RegionPack): readonly NamedPost[] {
  const world: World = { pack, compound: here, now: 0, calendar: NO_CALENDAR }
  const whole = pack.units.filter(({ partOf }) => partOf === undefined)
  return whole.flatMap(({ id }) => {
    const unit = unitServing(id, world)
    const kind = unit === undefined ? undefined : unitById(unit, world)?.kind
    if (unit === undefined || kind === undefined) return []
    return rolesOf(unit, kind, pack).map((role): NamedPost => {
      const place = (SCOPE[role] ?? OFFICE[kind] ?? county)(here, pack)
      return { id: postId(unit, role, place.scope), unit, role, ...place }
    })
  })
}

/** Every post that some rule of the pack can mean at one of these compounds, once. */
export function samplePosts(pack: RegionPack, compounds: readonly CompoundFacts[]): readonly NamedPost[] {
  const posts = compounds.flatMap((one) => postsAt(one, pack))
  return [...new Map(posts.map((post) => [post.id, post])).values()]
}
