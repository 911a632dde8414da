import type { NamedPost, PostId } from '#types/people'
import type { StaffRecord } from '#types/staff'
import { type Database, operators } from './database'
import { createInstanceCache } from './instance-cache'

/** A staff member with the phone bound to the record; a new binding ends the old one. */
export interface StoredStaff extends StaffRecord {
  readonly _id: string
  readonly v: number
  /** The person key of the phone that is bound; null before the invitation is accepted. */
  readonly person: string | null
  /** SHA-256 of the invitation that may bind a phone; `''` when none is open. */
  readonly invitation: string
  /** What that invitation is to, until when, and by whom; absent for one that a deployment wrote. */
  readonly invited?: Invited | null
  /** Region and unit of an open invitation, `''` without one: what its lists are read by. */
  readonly invitedIn?: string
  readonly invitedUnit?: string
  readonly invitedUntil?: number
  /** The unit of the first post: where colleagues find somebody whom no roster names yet. */
  readonly unit?: string
  /** Keyed hash of their own mobile; `''` or absent without one. */
  readonly phoneKey?: string
  /** When somebody left, and which posts they held until then. */
  readonly left?: { readonly at: number; readonly posts: readonly PostId[] }
}

export interface Invited {
  readonly post: NamedPost
  readonly until: number
  readonly byPhone: boolean
  readonly by: { readonly staff: string; readonly post: PostId }
  /** The command that made it, so that a repeated one finds it made. */
  readonly command: string
}

export interface Staff {
  byPerson(person: string, now: number): Promise<StoredStaff | null>
  byId(id: string, now: number): Promise<StoredStaff | null>
  byIds(ids: readonly string[]): Promise<readonly StoredStaff[]>
  invitedBy(invitation: string): Promise<StoredStaff | null>
  /** Two at most: more than one is nobody. */
  byPhone(phoneKey: string): Promise<readonly StoredStaff[]>
  ofUnit(region: string, unit: string): Promise<readonly StoredStaff[]>
  add(record: StoredStaff): Promise<'inserted' | 'exists'>
  /** False when the record was invited or bound in between. */
  invite(record: StoredStaff, invitation: string, invited: Invited, phoneKey?: string): Promise<boolean>
  uninvite(record: StoredStaff): Promise<void>
  /** Open invitations of a region or of one unit, soonest to end first. */
  invitedTo(region: string, unit: string | null): Promise<readonly StoredStaff[]>
  /** The invitation's post is theirs from now on; false when it has been used in between. */
  bind(record: StoredStaff, person: string): Promise<boolean>
  /** Ends phone, invitation and posts in one write; what was held is remembered, so that doing it again finds it. */
  depart(record: StoredStaff, at: number): Promise<void>
  hold(record: StoredStaff, posts: readonly NamedPost[]): Promise<void>
}

/** A minute: what an administrator takes away is gone within it. */
const LIFE = 60_000
const known = createInstanceCache<StoredStaff>(LIFE)
const MOST_LISTED = 100
/** As many as one unit of a county may have. */
const MOST_OF_UNIT = 300

/** No invitation is open. */
const UNINVITED = { invitation: '', invited: null, invitedIn: '', invitedUnit: '', invitedUntil: 0 } as const

export function staffIn(database: Database): Staff {
  return {
    byPerson: (person, now) =>
      known.read(`person:${person}`, now, async () => {
        const [found] = await database.find('staff', { where: { person }, limit: 1 })
        return (found as StoredStaff | undefined) ?? null
      }),
    byId: (id, now) =>
      known.read(`id:${id}`, now, async () => (await database.get('staff', id)) as StoredStaff | null),
    byIds: async (ids) => {
      if (ids.length === 0) return []
      const where = { _id: operators().in([...ids]) }
      return (await database.find('staff', { where, limit: ids.length })) as readonly StoredStaff[]
    },
    invitedBy: async (invitation) => {
      const [found] = await database.find('staff', { where: { invitation }, limit: 1 })
      return (found as StoredStaff | undefined) ?? null
    },
    byPhone: async (phoneKey) =>
      (await database.find('staff', { where: { phoneKey }, limit: 2 })) as readonly StoredStaff[],
    ofUnit: async (region, unit) =>
      (await database.find('staff', {
        where: { region, unit },
        limit: MOST_OF_UNIT,
      })) as readonly StoredStaff[],
    add: (record) => database.insert('staff', { ...record }),
    invite: async (record, invitation, invited, phoneKey) => {
      const where = { _id: record._id, invitation: record.invitation, person: record.person }
      const { post, until } = invited
      const lists = { invitedIn: record.region, invitedUnit: post.unit, invitedUntil: until }
      const set = { invitation, invited, ...lists, ...(phoneKey === undefined ? {} : { phoneKey }) }
      const changed = await database.update('staff', where, { set })
      forget(record)
      return changed > 0
    },
    uninvite: async (record) => {
      const where = { _id: record._id, invitation: record.invitation }
      await database.update('staff', where, { set: UNINVITED })
      forget(record)
    },
    invitedTo: async (region, unit) => {
      const where = { invitedIn: region, ...(unit === null ? {} : { invitedUnit: unit }) }
      const query = { where, order: ['invitedUntil', 'asc'] as const, limit: MOST_LISTED }
      return (await database.find('staff', query)) as readonly StoredStaff[]
    },
    bind: async (record, person) => {
      const where = { _id: record._id, invitation: record.invitation, person: record.person }
      const posts = withPost(record.posts, record.invited?.post)
      const set = { ...UNINVITED, person, posts, unit: posts[0]?.unit ?? '' }
      const bound = await database.update('staff', where, { set })
      forget(record)
      return bound > 0
    },
    depart: async (record, at) => {
      const left = record.left ?? { at, posts: record.posts.map(({ id }) => id) }
      const set = { ...UNINVITED, person: null, posts: [], unit: '', phoneKey: '', left }
      await database.update('staff', { _id: record._id }, { set })
      forget(record)
    },
    hold: async (record, posts) => {
      const set = { posts: [...posts], unit: posts[0]?.unit ?? '' }
      await database.update('staff', { _id: record._id }, { set })
      forget(record)
    },
  }
}

/** The posts with one more, once. */
export function withPost(posts: readonly NamedPost[], post: NamedPost | undefined): readonly NamedPost[] {
  return post === undefined || posts.some(({ id }) => id === post.id) ? posts : [...posts, post]
}

function forget({ _id, person }: StoredStaff): void {
  if (person !== null) known.forget(`person:${person}`)
  known.forget(`id:${_id}`)
}
