import type { CaseState } from '#types/case'
import type { Actor, PostId, Relation, Role, StaffActor } from '#types/people'
import { unitOf } from './posts'

/** These stand for the whole unit; the others know only the place they serve. */
export const UNIT_WIDE: ReadonlySet<Role> = new Set(['desk', 'legalReviewer', 'unitHead'])
/** These look after a whole region: what they may read of it, `rights` says. */
export const OVERSEEING: ReadonlySet<Role> = new Set(['coordinator', 'supervisor'])

/** All of a state that rights look at: what a list has to read of a case to know whether it may show it. */
export type Sighted = Pick<
  CaseState,
  | 'reporter'
  | 'holder'
  | 'verifier'
  | 'watchers'
  | 'posts'
  | 'plan'
  | 'about'
  | 'hideFromProperty'
  | 'ranOut'
  | 'refusals'
  | 'reopens'
  | 'presses'
  | 'objected'
> & { readonly calls: readonly Pick<CaseState['calls'][number], 'post'>[] }

interface RelationRow {
  readonly relation: Relation
  readonly is: (actor: StaffActor, state: Sighted) => boolean
}

function speaksFor(actor: StaffActor, post: PostId): boolean {
  const sameUnit = unitOf(post) === actor.post.unit
  return sameUnit && (UNIT_WIDE.has(actor.post.role) || post.endsWith(`:${actor.post.scope}`))
}

/** The first row that fits: who verifies now counts before who handled earlier. */
const RELATIONS_OF_STAFF: readonly RelationRow[] = [
  { relation: 'holder', is: (actor, state) => actor.post.id === state.holder },
  { relation: 'verifier', is: (actor, state) => actor.post.id === state.verifier },
  { relation: 'overseer', is: (actor, state) => state.plan?.approvers.includes(actor.post.id) === true },
  { relation: 'unit', is: (actor, state) => speaksFor(actor, state.holder) },
  { relation: 'handled', is: (actor, state) => state.posts.some((post) => speaksFor(actor, post)) },
  { relation: 'called', is: (actor, state) => state.calls.some(({ post }) => speaksFor(actor, post)) },
  { relation: 'watcher', is: (actor, state) => state.watchers.some((post) => speaksFor(actor, post)) },
  { relation: 'overseer', is: (actor) => OVERSEEING.has(actor.post.role) },
  { relation: 'none', is: () => true },
]

/** Answered from the state alone, so that a document, its state or a fold serve alike: pass `document.state`. */
export function relationOf(actor: Actor, state: Sighted): Relation {
  if (actor.kind === 'system') return 'none'
  if (actor.kind === 'resident') return actor.personKey === state.reporter ? 'reporter' : 'neighbour'
  return RELATIONS_OF_STAFF.find((row) => row.is(actor, state))?.relation ?? 'none'
}
