import { postId, type PostId, type Role } from '#types/people'
import type { MatterRule, PostRule, Unit } from '#types/region'
import type { World } from './world'

/** The parts of a post id, in the order `postId` joins them. */
export function unitOf(post: PostId): string {
  return post.split(':')[0] ?? ''
}

export function roleOf(post: PostId): Role {
  return post.split(':')[1] as Role // a PostId carries a Role in the middle by its type
}

export function unitById(id: string, world: Pick<World, 'pack'>): Unit | undefined {
  return world.pack.units.find((unit) => unit.id === id)
}

/** The unit of a kind that serves this compound. */
function unitHere(kind: Unit['kind'], { pack, compound }: World): Unit | undefined {
  const here = [compound.community, compound.street]
  return pack.units.find(
    (unit) => unit.kind === kind && (unit.area?.some((area) => here.includes(area)) ?? true),
  )
}

type UnitFinder = (rule: PostRule, matter: MatterRule, world: World) => string | undefined

const FIND_UNIT: Readonly<Record<PostRule['by'], UnitFinder>> = {
  property: (_rule, _matter, world) => world.compound.property ?? undefined,
  grid: (_rule, _matter, world) => unitHere('committee', world)?.id,
  committee: (_rule, _matter, world) => unitHere('committee', world)?.id,
  street: (_rule, _matter, world) => unitHere('street', world)?.id,
  lead: (_rule, matter) => matter.lead ?? matter.assignedBy,
  enforcer: (_rule, matter) => matter.enforcer ?? matter.lead ?? matter.assignedBy,
  coordinator: (_rule, _matter, world) => unitHere('coordinator', world)?.id,
  unit: (rule) => rule.unit,
}

/** Where a role's post stands: property managers have a compound, the street a street, the rest a community. */
const SCOPE: Readonly<Record<Role, (world: World) => string>> = {
  propertyManager: (world) => world.compound.id,
  gridLeader: (world) => world.compound.community,
  officer: (world) => world.compound.community,
  desk: (world) => world.pack.code,
  legalReviewer: (world) => world.pack.code,
  unitHead: (world) => world.pack.code,
  coordinator: (world) => world.pack.code,
  supervisor: (world) => world.pack.code,
  admin: (world) => world.pack.code,
}

/** What a rule means here, or nothing where the compound has no such unit and the pack no stand-in. */
export function findPost(rule: PostRule, matter: MatterRule, world: World): PostId | undefined {
  const unit = FIND_UNIT[rule.by](rule, matter, world)
  if (unit !== undefined) return postId(unit, rule.role, SCOPE[rule.role](world))
  return rule.by === 'property' ? findPost(world.pack.standIn.property, matter, world) : undefined
}

/** The coordinator takes what nobody else can; a pack without one is refused before it is served. */
export function postFor(rule: PostRule, matter: MatterRule, world: World): PostId {
  const found =
    findPost(rule, matter, world) ?? findPost({ by: 'coordinator', role: 'coordinator' }, matter, world)
  if (found === undefined) throw new Error(`no unit for "${rule.by}" in the pack ${world.pack.code}`)
  return found
}
