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
  /** When somebody left, and which posts they held until then. */
  readonly left?: { readonly at: number; readonly posts: readonly PostId[] }
}

export interface Staff {
  byPerson(person: string, now: number): Promise<StoredStaff | null>
  byId(id: string, now: number): Promise<StoredStaff | null>
  byIds(ids: readonly string[]): Promise<readonly StoredStaff[]>
  invitedBy(invitation: string): Promise<StoredStaff | null>
  /** False when the invitation has been used in between. */
  bind(record: StoredStaff, person: string): Promise<boolean>
  /** Ends phone, invitation and posts in one write; what was held is remembered, so that doing it again finds it. */
  depart(record: StoredStaff, at: number): Promise<void>
  hold(record: StoredStaff, posts: readonly NamedPost[]): Promise<void>
}

/** A minute: what an administrator takes away is gone within it. */
const LIFE = 60_000
const known = createInstanceCache<StoredStaff>(LIFE)

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
    bind: async (record, person) => {
      const where = { _id: record._id, invitation: record.invitation }
      const bound = await database.update('staff', where, { set: { person, invitation: '' } })
      forget(record)
      return bound > 0
    },
    depart: async (record, at) => {
      const left = record.left ?? { at, posts: record.posts.map(({ id }) => id) }
      const set = { person: null, invitation: '', posts: [], left }
      await database.update('staff', { _id: record._id }, { set })
      forget(record)
    },
    hold: async (record, posts) => {
      await database.update('staff', { _id: record._id }, { set: { posts: [...posts] } })
      forget(record)
    },
  }
}

function forget({ _id, person }: StoredStaff): void {
  if (person !== null) known.forget(`person:${person}`)
  known.forget(`id:${_id}`)
}
