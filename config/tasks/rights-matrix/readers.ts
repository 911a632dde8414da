import { compounds } from '#config/regions/demo/compounds'
import { pack } from '#config/regions/demo/index'
import { relationOf } from '#core/domain/relation'
import type { World } from '#core/domain/world'
import type { CaseState } from '#types/case'
import { type Actor, postId, type PostId, type Relation, type Role, type StaffActor } from '#types/people'

/** A Tuesday morning in the demo county, whose pack has a unit of nearly every kind. */
const NOW = Date.UTC(2026, 10, 17, 2, 0)

function worldOfDemo(): World {
  const compound = compounds.find(({ id }) => id === 'xiyuan')
  if (compound === undefined) throw new Error('the demo county has lost its first compound')
  const calendar = { code: 'cn', firstYear: 2026, lastYear: 2027, holidays: [], makeUpDays: [] }
  return { now: NOW, pack, calendar, compound }
}

export const world: World = worldOfDemo()

/** Somebody whose rights the matrix walks: one for each role, twice where the kind of unit tells them apart. */
export interface Reader {
  readonly name: string
  readonly actor: Actor
}

function staff(unit: string, role: Role, scope: string): StaffActor {
  const post = { id: postId(unit, role, scope), unit, role, scope }
  return { kind: 'staff', staffId: `${unit}-${role}`, name: '', region: 'demo', post, qualified: true }
}

export const REPORTER: Actor = { kind: 'resident', personKey: 'v1.reporter' }
const NEIGHBOUR: Actor = { kind: 'resident', personKey: 'v1.neighbour' }

export const STAFF: readonly (Reader & { readonly actor: StaffActor })[] = [
  { name: 'propertyManager', actor: staff('yibai-property', 'propertyManager', 'xiyuan') },
  { name: 'gridLeader', actor: staff('liuyin-committee', 'gridLeader', 'liuyin') },
  { name: 'officer (department)', actor: staff('urban-management', 'officer', 'liuyin') },
  { name: 'officer (street)', actor: staff('yunxi-street', 'officer', 'liuyin') },
  { name: 'desk (department)', actor: staff('urban-management', 'desk', 'demo') },
  { name: 'desk (street)', actor: staff('yunxi-street', 'desk', 'yunxi-street') },
  { name: 'legalReviewer', actor: staff('urban-management', 'legalReviewer', 'demo') },
  { name: 'unitHead', actor: staff('urban-management', 'unitHead', 'demo') },
  { name: 'coordinator', actor: staff('coordination', 'coordinator', 'demo') },
  { name: 'supervisor', actor: staff('supervision', 'supervisor', 'demo') },
  { name: 'admin', actor: staff('coordination', 'admin', 'demo') },
]

export const READERS: readonly Reader[] = [
  { name: 'reporter', actor: REPORTER },
  { name: 'other resident, guest', actor: NEIGHBOUR },
  ...STAFF,
]

const NOBODY: PostId = 'nobody:desk:nowhere'

/** A case that nobody of the county has anything to do with. */
const APART: Partial<CaseState> = {
  ...{
    holder: NOBODY,
    verifier: null,
    posts: [],
    calls: [],
    watchers: [],
    plan: null,
    reporter: 'v1.reporter',
  },
  ...{
    ranOut: [],
    refusals: 0,
    reopens: 0,
    presses: 0,
    objected: false,
    about: null,
    hideFromProperty: false,
  },
}

const colleague = ({ id, unit, role, scope }: StaffActor['post']): PostId => {
  const other = postId(unit, role === 'desk' ? 'officer' : 'desk', scope)
  return other === id ? NOBODY : other
}

const PLACED: Readonly<Partial<Record<Relation, (post: StaffActor['post']) => Partial<CaseState>>>> = {
  holder: ({ id }) => ({ holder: id }),
  verifier: ({ id }) => ({ verifier: id }),
  unit: (post) => ({ holder: colleague(post) }),
  handled: ({ id }) => ({ posts: [id] }),
  called: ({ id }) => ({
    calls: [
      {
        ...{ call: 'call', post: id, by: NOBODY, at: NOW, dueAt: NOW, joint: [], carriedFrom: null },
        ...{ acknowledgedAt: null, contactedAt: null, musteredAt: null, attendedAt: null, concluded: null },
        ...{ clocks: [], warned: [], ranOut: [] },
      },
    ],
  }),
  watcher: ({ id }) => ({ watchers: [id] }),
  overseer: ({ id, role }) => (role === 'coordinator' || role === 'supervisor' ? {} : approves(id)),
}

const approves = (id: PostId): Partial<CaseState> => ({
  plan: {
    ...{ reason: 'needsFunds', targetAt: NOW, approved: false, extensions: 0, stage: 'handling' },
    ...{ approvers: [id], by: NOBODY },
  },
})

/** The case as this reader stands to it in that relation; undefined where nobody of that role can. */
export function standing(actor: Actor, relation: Relation, state: CaseState): CaseState | undefined {
  const placed = actor.kind === 'staff' ? PLACED[relation]?.(actor.post) : {}
  const stands = { ...state, ...APART, ...placed }
  return relationOf(actor, stands) === relation ? stands : undefined
}

/** What calls a coordinator upon a case. */
export const CALLED_UPON: Partial<CaseState> = { ranOut: ['verify'] }
