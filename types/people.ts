/** Who takes part: units, the posts in them, and how a person stands to one case. */

export const UNIT_KINDS = [
  'department',
  'property',
  'committee',
  'street',
  'owners',
  'utility',
  'coordinator',
  /** 城市管理工作站, 联络站: where units meet residents; it handles nothing by itself. */
  'station',
  /** Whoever a programme names beside the units: a party organisation, residents' deputies, a lift manufacturer. */
  'partner',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

export const ROLES = [
  'propertyManager',
  'gridLeader',
  'officer',
  'desk',
  'legalReviewer',
  'unitHead',
  'coordinator',
  'supervisor',
  'admin',
] as const
export type Role = (typeof ROLES)[number]

export const RELATIONS = [
  'reporter',
  'holder',
  'verifier',
  'unit',
  'handled',
  /** Told of it from the start, beside the holder: the lead unit of a case about the property, say. */
  'watcher',
  /** Whistled for. */
  'called',
  /** Coordinates or supervises this place and is called upon by what happened. */
  'overseer',
  'neighbour',
  'none',
] as const
export type Relation = (typeof RELATIONS)[number]

/** A role in a unit for a scope (a community or a compound). A case is held by a post, never by a person. */
export interface Post {
  readonly id: PostId
  readonly unit: string
  readonly role: Role
  readonly scope: string
}

/** A post as it is set up: its scope also has the name people know it by. */
export interface NamedPost extends Post {
  readonly scopeName: string
}

export type PostId = `${string}:${Role}:${string}`

export function postId(unit: string, role: Role, scope: string): PostId {
  return `${unit}:${role}:${scope}`
}

/** Who acts, as `serve` established it from the call's own context or session; never from event data. */
export type Actor = ResidentActor | StaffActor | SystemActor

export interface ResidentActor {
  readonly kind: 'resident'
  readonly personKey: string
}

export interface StaffActor {
  readonly kind: 'staff'
  readonly staffId: string
  readonly name: string
  readonly region: string
  readonly post: Post
  /** Holds an enforcement card that is valid today; only such an officer orders, investigates or decides. */
  readonly qualified: boolean
}

export interface SystemActor {
  readonly kind: 'system'
  readonly job: 'sweep' | 'notify'
}
