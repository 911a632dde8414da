import type { Page } from '#types/page'
import type { ListedCall } from '../domain/call-view'
import { type Database, operators } from './database'

/**
 * One document for each case and called post: what the called see in their list. It repeats what the case says, written
 * by every event that changes it, and is never asked what is true.
 */
export interface StoredCall extends ListedCall {
  readonly _id: string
  readonly v: number
  readonly case: string
  /** The revision of the case that it repeats: an older one never overwrites it. */
  readonly rev: number
  readonly region: string
  readonly dueAt: number
  /** Unique and sorted by what runs out first, so that a cursor is one comparison. */
  readonly sortKey: string
}

export type Calling = Pick<StoredCall, 'case' | 'rev' | 'region'> & ListedCall

export interface Calls {
  /** What a post is called to, soonest due first. */
  ofPost(post: string, cursor: string | undefined): Promise<Page<StoredCall>>
  /** Twice leaves what once leaves. */
  keep(calling: Calling): Promise<void>
}

const PAGE = 20
/** Calls without a clock sort last. */
const NEVER = Number.MAX_SAFE_INTEGER

export function callsIn(database: Database): Calls {
  return {
    ofPost: async (post, cursor) => {
      const beyond = cursor === undefined ? {} : { sortKey: operators().gt(cursor) }
      const found = (await database.find('calls', {
        where: { post, open: true, ...beyond },
        order: ['sortKey', 'asc'],
        limit: PAGE + 1,
      })) as readonly StoredCall[]
      const items = found.slice(0, PAGE)
      return { items, cursor: found.length > PAGE ? (items.at(-1)?.sortKey ?? null) : null }
    },
    keep: async (calling) => {
      const document = stored(calling)
      const { _id, ...set } = document
      const older = { _id, rev: operators().lt(calling.rev) }
      if ((await database.update('calls', older, { set })) > 0) return
      await database.insert('calls', { ...document })
    },
  }
}

/** Numbers as text sort as numbers do when they are equally long; a safe integer has at most 16 digits. */
function stored(calling: Calling): StoredCall {
  const _id = [calling.case, calling.call, calling.post].join(':')
  const dueAt = calling.card.dueAt ?? NEVER
  return { _id, v: 1, ...calling, dueAt, sortKey: `${String(dueAt).padStart(16, '0')}:${_id}` }
}
