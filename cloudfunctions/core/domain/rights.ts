import type { CaseDocument, CaseState } from '#types/case'
import type { About } from '#types/lifecycle'
import type { Actor, Relation, Role, StaffActor, UnitKind } from '#types/people'
import type { Unit } from '#types/region'
import { unitById } from './posts'
import { relationOf, type Sighted } from './relation'
import type { World } from './world'

/** What a right looks at; a whole document has it. */
export type Readable = Pick<CaseDocument, 'region' | 'street' | 'compound'> & { readonly state: Sighted }

type Reads = (actor: StaffActor, document: Readable, unit: Unit) => boolean

const always: Reads = () => true
const never: Reads = () => false

/** A coordinator is called upon by what went wrong or was asked of it; until then a case is none of its business. */
function callsUpon(state: Sighted): boolean {
  const { plan, ranOut, refusals, reopens, objected, presses } = state
  return plan !== null || ranOut.length > 0 || refusals + reopens + presses > 0 || objected
}

/** Which of those who look after a region read what. */
const OVERSEES: Readonly<Partial<Record<Role, Reads>>> = {
  supervisor: (_actor, document, unit) => unit.area?.includes(document.street) ?? true,
  coordinator: (_actor, { state }) => callsUpon(state),
}

const oversees: Reads = (actor, document, unit) => {
  if (document.state.plan?.approvers.includes(actor.post.id) === true) return true
  return OVERSEES[actor.post.role]?.(actor, document, unit) ?? false
}

const READS: Readonly<Record<Relation, Reads>> = {
  reporter: never,
  holder: always,
  verifier: always,
  unit: always,
  handled: always,
  watcher: always,
  called: always,
  overseer: oversees,
  neighbour: never,
  none: never,
}

/** Whom a case about somebody is kept from, whatever their relation to it. */
const KEPT_FROM: Readonly<Record<About, (kind: UnitKind, role: Role | null) => boolean>> = {
  property: (kind) => kind === 'property',
  community: (kind) => kind === 'committee',
  officer: (_kind, role) => role === 'officer',
  department: (kind) => kind === 'department',
  app: () => false,
}

/** Whether units of a kind must have nothing to do with it: neither hold it nor verify it nor hear of it. */
export function keptFromKind(
  kind: UnitKind,
  { about, hideFromProperty }: Pick<CaseState, 'about' | 'hideFromProperty'>,
  role: Role | null = null,
): boolean {
  if (hideFromProperty && kind === 'property') return true
  return about !== null && KEPT_FROM[about](kind, role)
}

/** Those who look into conduct may sit in a department: a case about one is theirs all the same. */
function isKeptFrom({ post }: StaffActor, state: Sighted, unit: Unit): boolean {
  return OVERSEES[post.role] === undefined && keptFromKind(unit.kind, state, post.role)
}

/** An administrator sets a region up and has nothing to do with its cases, whatever unit the post lies in. */
function setsUpOnly({ post }: StaffActor): boolean {
  return post.role === 'admin'
}

/** Where staff patrol: the compound, community or street of their post, or the whole region of theirs. */
export function mayFind(actor: StaffActor, { pack, compound }: World): boolean {
  const { id, community, street } = compound
  if (setsUpOnly(actor)) return false
  return actor.region === pack.code && [id, community, street, pack.code].includes(actor.post.scope)
}

/** A coordinator whom nothing has called upon yet, and who was not named to approve anything. */
function waitsToBeCalled({ post }: StaffActor, state: Sighted): boolean {
  const named = state.plan?.approvers.includes(post.id) === true
  return post.role === 'coordinator' && !named && !callsUpon(state)
}

/**
 * Whoever has nothing to do with a case is told apart by where they stand alone: nothing that governs it is read for
 * them, so that their request costs what a wrong id costs. Everybody else is judged by `mayRead`.
 */
export function isStranger(actor: Actor, { region, state }: Pick<Readable, 'region' | 'state'>): boolean {
  if (actor.kind === 'system') return false
  const relation = relationOf(actor, state)
  if (actor.kind === 'resident') return relation !== 'reporter'
  if (actor.region !== region || relation === 'none' || setsUpOnly(actor)) return true
  return relation === 'overseer' && waitsToBeCalled(actor, state)
}

/** A property company reads what a reporter wrote or photographed only while the case is its own to handle. */
export function readsReport(actor: Actor, relation: Relation, world: Pick<World, 'pack'>): boolean {
  if (actor.kind !== 'staff' || relation === 'holder' || relation === 'unit') return true
  return unitById(actor.post.unit, world)?.kind !== 'property'
}

/**
 * Who hears a reporter's voice: the reporter, and the unit that handles the case now. Whoever it is kept from never
 * does, in whatever relation they stand to it.
 */
export function hearsReporter(actor: Actor, state: Sighted, world: Pick<World, 'pack'>): boolean {
  const relation = relationOf(actor, state)
  if (actor.kind !== 'staff') return relation === 'reporter'
  const unit = unitById(actor.post.unit, world)
  if (unit === undefined || setsUpOnly(actor) || keptFromKind(unit.kind, state, actor.post.role)) return false
  return relation === 'holder' || relation === 'unit'
}

/** What an actor may not read does not exist for it: the caller answers as for an unknown id. */
export function mayRead(actor: Actor, document: Readable, world: Pick<World, 'pack'>): boolean {
  if (actor.kind === 'system') return true
  const relation = relationOf(actor, document.state)
  if (actor.kind === 'resident') return relation === 'reporter'
  const unit = unitById(actor.post.unit, world)
  if (unit === undefined || actor.region !== document.region || setsUpOnly(actor)) return false
  return !isKeptFrom(actor, document.state, unit) && READS[relation](actor, document, unit)
}
