import type { CaseDocument } from '#types/case'
import type { About } from '#types/lifecycle'
import type { Actor, Relation, StaffActor } from '#types/people'
import type { Unit } from '#types/region'
import { unitById } from './posts'
import { relationOf } from './relation'
import type { World } from './world'

/** What a right looks at; a whole document has it. */
export type Readable = Pick<CaseDocument, 'region' | 'street' | 'compound' | 'state'>

type Reads = (actor: StaffActor, document: Readable, unit: Unit) => boolean

const always: Reads = () => true

/** A supervisor reads its area; an administrator, a coordinator without the case and a stranger read nothing. */
const supervises: Reads = (actor, document, unit) =>
  actor.post.role === 'supervisor' && (unit.area?.includes(document.street) ?? true)

const READS: Readonly<Record<Relation, Reads>> = {
  reporter: () => false,
  holder: always,
  verifier: always,
  unit: always,
  handled: always,
  neighbour: () => false,
  none: supervises,
}

/** Whom a case about somebody is kept from, whatever their relation to it. */
const KEPT_FROM: Readonly<Record<About, (unit: Unit, actor: StaffActor) => boolean>> = {
  property: (unit) => unit.kind === 'property',
  community: (unit) => unit.kind === 'committee',
  officer: (_unit, actor) => actor.post.role === 'officer',
  department: (unit) => unit.kind === 'department',
}

function keptFrom(actor: StaffActor, { state }: Readable, unit: Unit): boolean {
  if (state.hideFromProperty && unit.kind === 'property') return true
  return state.about !== null && KEPT_FROM[state.about](unit, actor)
}

/** What an actor may not read does not exist for it: the caller answers as for an unknown id. */
export function mayRead(actor: Actor, document: Readable, world: World): boolean {
  if (actor.kind === 'system') return true
  const relation = relationOf(actor, document.state)
  if (actor.kind === 'resident') return relation === 'reporter'
  const unit = unitById(actor.post.unit, world)
  if (unit === undefined || actor.region !== document.region) return false
  return !keptFrom(actor, document, unit) && READS[relation](actor, document, unit)
}
