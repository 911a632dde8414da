import type { DocketDocument, DocketState } from '#types/docket'
import type { DocketRelation } from '#types/docket-codes'
import type { Actor, PostId, Role, StaffActor } from '#types/people'
import { unitById, unitOf } from '../posts'
import type { World } from '../world'

/** Who in a unit works on files; a property manager, a grid leader, a coordinator or an administrator never does. */
const FILE_ROLES: ReadonlySet<Role> = new Set(['officer', 'desk', 'legalReviewer', 'unitHead'])

/** What a right looks at; a whole document has it. */
export type ReadableDocket = Pick<DocketDocument, 'region' | 'street' | 'state'>

export function worksOnFiles({ post }: StaffActor): boolean {
  return FILE_ROLES.has(post.role)
}

function worksIn(actor: StaffActor, post: PostId): boolean {
  return worksOnFiles(actor) && actor.post.unit === unitOf(post)
}

const STANDS: Readonly<
  Record<Exclude<DocketRelation, 'none' | 'supervisor'>, (state: DocketState) => readonly PostId[]>
> = {
  own: ({ holder }) => [holder],
  receiver: ({ handOver }) => (handOver === null ? [] : [handOver.post]),
  determiner: ({ determination }) => (determination === null ? [] : [determination.post]),
  helper: ({ asks }) => asks.map(({ post }) => post),
}

function supervises(actor: StaffActor, street: string, world: World): boolean {
  if (actor.post.role !== 'supervisor') return false
  return unitById(actor.post.unit, world)?.area?.includes(street) ?? true
}

type Placed = Pick<ReadableDocket, 'region' | 'state'>

function standsOf(actor: Actor, { region, state }: Placed): readonly DocketRelation[] {
  if (actor.kind !== 'staff' || actor.region !== region) return []
  const relations = Object.entries(STANDS) as [DocketRelation, (state: DocketState) => readonly PostId[]][] // its own keys
  return relations
    .filter(([, posts]) => posts(state).some((post) => worksIn(actor, post)))
    .map(([relation]) => relation)
}

/** Whoever neither works on it nor supervises is told apart before anything that governs it is read. */
export function isDocketStranger(actor: StaffActor, docket: Placed): boolean {
  if (actor.region !== docket.region) return true
  return actor.post.role !== 'supervisor' && standsOf(actor, docket).length === 0
}

/** How somebody stands to a docket; a unit may be asked more than one thing. */
export function relationsTo(actor: Actor, docket: ReadableDocket, world: World): readonly DocketRelation[] {
  if (actor.kind !== 'staff' || actor.region !== docket.region) return []
  const stands = standsOf(actor, docket)
  return supervises(actor, docket.street, world) ? [...stands, 'supervisor'] : stands
}

/** What somebody may not read does not exist for them: the caller answers as for an unknown id. */
export function mayReadDocket(actor: Actor, docket: ReadableDocket, world: World): boolean {
  return actor.kind === 'system' || relationsTo(actor, docket, world).length > 0
}

/** 行政处罚法 50: who is reported and what was served is for the docket's own unit and the supervisor. */
export function readsParty(relations: readonly DocketRelation[]): boolean {
  return relations.includes('own') || relations.includes('supervisor')
}
