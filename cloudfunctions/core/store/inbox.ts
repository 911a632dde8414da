import type { InboxItem } from '#types/inbox-view'
import type { PostId } from '#types/people'
import { type Database, operators } from './database'

/** One entry is one effect of one event for one person; its id makes writing it twice writing it once. */
export interface InboxEntry extends Omit<InboxItem, 'id'> {
  readonly _id: string
  readonly v: number
  readonly person: string
  /** The post that a member of staff was told as; absent for a resident. */
  readonly post?: PostId
  /** Unique and sorted by time, so that a cursor is one comparison. */
  readonly key: string
  /** When a copy is owed to the person's channels; null once it was handed over or given up. */
  readonly pushAt: number | null
}

export interface InboxPage {
  readonly items: readonly InboxEntry[]
  readonly cursor: string | null
}

export interface Inbox {
  add(entry: InboxEntry): Promise<'inserted' | 'exists'>
  page(person: string, cursor: string | undefined): Promise<InboxPage>
  /** As many as a badge can show. */
  unread(person: string): Promise<number>
  markRead(person: string, ids: readonly string[]): Promise<void>
  byId(id: string): Promise<InboxEntry | null>
  owed(now: number, limit: number): Promise<readonly InboxEntry[]>
  /** Its copies are on their way: nothing is owed any more. */
  handedOver(entry: InboxEntry): Promise<void>
}

const PAGE = 20
const COUNTED = 100

export function inboxIn(database: Database): Inbox {
  return {
    add: (entry) => database.insert('inbox', { ...entry }),
    page: async (person, cursor) => {
      const beyond = cursor === undefined ? {} : { key: operators().lt(cursor) }
      const found = (await database.find('inbox', {
        where: { person, ...beyond },
        order: ['key', 'desc'],
        limit: PAGE + 1,
      })) as readonly InboxEntry[]
      const items = found.slice(0, PAGE)
      return { items, cursor: found.length > PAGE ? (items.at(-1)?.key ?? null) : null }
    },
    unread: async (person) => {
      const where = { person, read: false }
      return (await database.find('inbox', { where, limit: COUNTED, fields: ['_id'] })).length
    },
    markRead: async (person, ids) => {
      await database.update('inbox', { _id: operators().in([...ids]), person }, { set: { read: true } })
    },
    byId: async (id) => (await database.get('inbox', id)) as InboxEntry | null,
    owed: async (now, limit) =>
      (await database.find('inbox', {
        where: { pushAt: operators().lte(now) },
        order: ['pushAt', 'asc'],
        limit,
      })) as readonly InboxEntry[],
    handedOver: async ({ _id }) => {
      await database.update('inbox', { _id }, { set: { pushAt: null } })
    },
  }
}

export function inboxKey(at: number, id: string): string {
  return `${String(at).padStart(16, '0')}:${id}`
}
