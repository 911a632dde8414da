import { postId, type PostId, type Role, type UnitKind } from '#types/people'
import type { MatterRule, PostRule, RegionPack } from '#types/region'
import type { StandIn } from '#types/routing'
import { baseOf, unitById, unitHere, unitServing } from './units-here'
import type { World } from './world'

export { unitById, unitName } from './units-here'

/** What the reporter said to the questions of a matter: question code → option code. */
export type Answers = Readonly<Record<string, string>>

/** What else a rule may depend on: the answers given, and the post that holds the case now. */
export interface At {
  readonly answers?: Answers | undefined
  readonly holder?: PostId
}

/** The parts of a post id, in the order `postId` joins them. */
export function unitOf(post: PostId): string {
  return post.split(':')[0] ?? ''
}

export function roleOf(post: PostId): Role {
  return post.split(':')[1] as Role // a PostId carries a Role in the middle by its type
}

export interface Chosen {
  readonly question: string
  readonly label: string
  readonly lead: string
}

/** The first answer that says who leads. */
export function chosenLead({ questions = [] }: MatterRule, answers: Answers = {}): Chosen | undefined {
  const chosen = questions.flatMap(({ code, text, options }) =>
    options
      .filter((option) => option.code === answers[code])
      .flatMap(({ label, lead }) => (lead === undefined ? [] : [{ question: text, label, lead }])),
  )
  return chosen[0]
}

/** The unit of the pack that owns a matter; null where its programme names none. */
export function leadOf(matter: MatterRule, answers?: Answers): string | null {
  return chosenLead(matter, answers)?.lead ?? matter.lead
}

type Named = (rule: PostRule, matter: MatterRule, at: At) => string | undefined

/** Rules that mean a unit of the pack; the others mean whoever serves the place. */
const NAMED: Readonly<Partial<Record<PostRule['by'], Named>>> = {
  lead: (_rule, matter, { answers }) => leadOf(matter, answers) ?? matter.assignedBy,
  enforcer: (_rule, matter, { answers }) => matter.enforcer ?? leadOf(matter, answers) ?? matter.assignedBy,
  assigner: (_rule, matter) => matter.assignedBy,
  own: (_rule, _matter, { holder }) => (holder === undefined ? undefined : unitOf(holder)),
  unit: (rule) => rule.unit,
}

const PLACED: Readonly<Partial<Record<PostRule['by'], (world: World) => string | undefined>>> = {
  property: ({ compound }) => compound.property ?? undefined,
  owners: (world) => unitHere('owners', world),
  grid: (world) => unitHere('committee', world),
  committee: (world) => unitHere('committee', world),
  street: (world) => unitHere('street', world),
  coordinator: (world) => unitHere('coordinator', world),
}

function findUnit(rule: PostRule, matter: MatterRule, world: World, at: At): string | undefined {
  const named = NAMED[rule.by]?.(rule, matter, at)
  return named === undefined ? PLACED[rule.by]?.(world) : unitServing(named, world)
}

/** Who supervises the units of this region, as the pack says it for the conduct of officers and departments. */
export function supervisorRule({ around }: RegionPack): PostRule | undefined {
  return [around.officer, around.department]
    .flatMap(({ holder, verifier, next }) => [holder, verifier, next])
    .find((rule) => rule.role === 'supervisor')
}

/** Who takes in the work where a rule says "officer" of a unit whose kind it cannot know. */
const INTAKE: Readonly<Partial<Record<UnitKind, Role>>> = {
  committee: 'gridLeader',
  property: 'propertyManager',
  street: 'desk',
  owners: 'unitHead',
  utility: 'desk',
  partner: 'desk',
  station: 'desk',
  coordinator: 'coordinator',
}

const UNKNOWN_KIND: readonly PostRule['by'][] = ['lead', 'enforcer', 'assigner']

function intakeOf(unit: string, world: World): Role | undefined {
  const kind = unitById(unit, world)?.kind
  const supervises = kind === 'coordinator' && supervisorRule(world.pack)?.unit === baseOf(unit)
  if (kind === undefined) return undefined
  return supervises ? 'supervisor' : INTAKE[kind]
}

function roleFor(rule: PostRule, unit: string, world: World): Role {
  if (rule.role !== 'officer' || !UNKNOWN_KIND.includes(rule.by)) return rule.role
  return intakeOf(unit, world) ?? rule.role
}

/** Where the office of a unit of this kind sits; the others sit at the county. */
const OFFICE: Readonly<Partial<Record<UnitKind, (world: World) => string>>> = {
  street: ({ compound }) => compound.street,
  committee: ({ compound }) => compound.community,
  property: ({ compound }) => compound.id,
  owners: ({ compound }) => compound.id,
}

const inOffice = (kind: UnitKind | undefined, world: World): string =>
  (kind === undefined ? undefined : OFFICE[kind]?.(world)) ?? world.pack.code

const SCOPE: Readonly<Record<Role, (world: World, kind: UnitKind | undefined) => string>> = {
  propertyManager: ({ compound }) => compound.id,
  gridLeader: ({ compound }) => compound.community,
  officer: ({ compound }) => compound.community,
  desk: (world, kind) => inOffice(kind, world),
  legalReviewer: (world, kind) => inOffice(kind, world),
  unitHead: (world, kind) => inOffice(kind, world),
  coordinator: ({ pack }) => pack.code,
  supervisor: ({ pack }) => pack.code,
  admin: ({ pack }) => pack.code,
}

/** Who acts for a property company or an owners' committee that the rule means and this compound does not have. */
export function standInFor(
  rule: PostRule,
  matter: MatterRule,
  world: World,
  at: At = {},
): StandIn | undefined {
  if (findUnit(rule, matter, world, at) !== undefined) return undefined
  const { property, owners } = world.pack.standIn
  const named = NAMED[rule.by]?.(rule, matter, at)
  const kind = named === undefined ? rule.by : unitById(named, world)?.kind
  if (kind === 'property') return property
  return kind === 'owners' ? owners : undefined
}

function postIn(unit: string, rule: PostRule, world: World): PostId {
  const role = roleFor(rule, unit, world)
  return postId(unit, role, SCOPE[role](world, unitById(unit, world)?.kind))
}

/** What a rule means here, or nothing where the matter or the place has no such unit and the pack no stand-in. */
export function findPost(rule: PostRule, matter: MatterRule, world: World, at: At = {}): PostId | undefined {
  const unit = findUnit(rule, matter, world, at)
  if (unit !== undefined) return postIn(unit, rule, world)
  const standIn = standInFor(rule, matter, world, at)
  const other = standIn && findUnit(standIn.post, matter, world, at)
  if (standIn === undefined || other === undefined) return undefined
  return postIn(other, standIn.post, world)
}

export const COORDINATOR: PostRule = { by: 'coordinator', role: 'coordinator' }

/** The coordinator takes what nobody else can; a pack without one is refused before it is served. */
export function postFor(rule: PostRule, matter: MatterRule, world: World, at: At = {}): PostId {
  const found = findPost(rule, matter, world, at) ?? findPost(COORDINATOR, matter, world)
  if (found === undefined) throw new Error(`no unit for "${rule.by}" in the pack ${world.pack.code}`)
  return found
}
