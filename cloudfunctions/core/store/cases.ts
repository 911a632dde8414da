import type { Appended } from '../domain/append'
import type { Carded } from '../domain/card-view'
import { CASE_VERSION, type DeskList, type DueField, listScalars, type StoredCase } from './case-shape'
import { type Database, operators, type Where } from './database'
import { upcast, type Upcaster } from './upcast'

const UPCASTERS: readonly Upcaster[] = []
const PAGE = 20
/** As many as a badge can show; it then says 99+. */
export const COUNTED = 100

export type CaseHead = Pick<
  StoredCase,
  '_id' | 'region' | 'pack' | 'number' | 'compound' | 'street' | 'place' | 'filedAt'
>
export type ListedCase = Carded & { readonly region: string; readonly key: string }

export interface Cases {
  byId(id: string): Promise<StoredCase | null>
  insert(document: StoredCase): Promise<'inserted' | 'exists'>
  /** The one optimistic write: true when the case still was as it was read. */
  append(before: StoredCase, next: Appended): Promise<boolean>
  mine(reporter: string, cursor: string | undefined): Promise<CasePage>
  desk(list: DeskList, post: string, cursor: string | undefined): Promise<CasePage>
  deskLists(post: string): Promise<readonly Pick<StoredCase, '_id' | 'list'>[]>
  due(field: DueField, now: number, limit: number): Promise<readonly StoredCase[]>
  solvedSince(compound: string, since: number): Promise<readonly SolvedCase[]>
  /** Housekeeping of `sweep`: no event, so no new revision; it counts only while the revision stands. */
  mark(document: StoredCase, changes: Where): Promise<boolean>
}

export interface CasePage {
  readonly items: readonly ListedCase[]
  readonly cursor: string | null
}
export type SolvedCase = Pick<StoredCase, '_id' | 'card' | 'filedAt' | 'solvedAt' | 'pack' | 'unit'> & {
  readonly state: Pick<StoredCase['state'], 'matter' | 'publicity'>
}

const CARD_FIELDS = ['number', 'card', 'region', 'updatedAt', 'sortKey', 'recentKey']

export function casesIn(database: Database): Cases {
  const page = async (
    where: Where,
    by: 'sortKey' | 'recentKey',
    cursor: string | undefined,
  ): Promise<CasePage> => {
    const _ = operators()
    const forward = by === 'sortKey'
    const beyond = cursor === undefined ? {} : { [by]: forward ? _.gt(cursor) : _.lt(cursor) }
    const found = await database.find('cases', {
      where: { ...where, ...beyond },
      order: [by, forward ? 'asc' : 'desc'],
      limit: PAGE + 1,
      fields: CARD_FIELDS,
    })
    const rows = (found as readonly StoredCase[]).map((row) => ({ ...row, key: row[by] }))
    const items = rows.slice(0, PAGE)
    return { items, cursor: rows.length > PAGE ? (items.at(-1)?.key ?? null) : null }
  }
  return {
    byId: async (id) => readCase(await database.get('cases', id)),
    insert: (document) => database.insert('cases', { ...document }),
    append: async (before, next) => {
      const { events, texts, ...fields } = next
      const words = Object.fromEntries(Object.entries(texts).map(([hash, text]) => [`texts.${hash}`, text]))
      const updated = await database.update(
        'cases',
        { _id: before._id, rev: before.rev },
        {
          set: {
            ...fields,
            ...listScalars(before._id, next),
            ...words,
            rev: before.rev + 1,
            v: CASE_VERSION,
          },
          push: { events },
        },
      )
      return updated > 0
    },
    mine: (reporter, cursor) => page({ reporter }, 'recentKey', cursor),
    desk: (list, post, cursor) => page({ desk: post, list }, 'sortKey', cursor),
    deskLists: async (post) =>
      (await database.find('cases', {
        where: { desk: post },
        limit: COUNTED,
        fields: ['list'],
      })) as readonly Pick<StoredCase, '_id' | 'list'>[],
    due: async (field, now, limit) => {
      const where = { [field]: operators().lte(now) }
      const found = await database.find('cases', { where, order: [field, 'asc'], limit })
      return found.flatMap((row) => readCase(row) ?? [])
    },
    solvedSince: async (compound, since) =>
      (await database.find('cases', {
        where: { compound, solvedAt: operators().gte(since) },
        order: ['solvedAt', 'desc'],
        limit: COUNTED,
        fields: ['card', 'filedAt', 'solvedAt', 'pack', 'unit', 'state.matter', 'state.publicity'],
      })) as readonly SolvedCase[],
    mark: async (document, changes) =>
      (await database.update('cases', { _id: document._id, rev: document.rev }, { set: changes })) > 0,
  }
}

/** The document a first command makes. */
export function newCase(head: CaseHead, next: Appended): StoredCase {
  return { v: CASE_VERSION, rev: 1, notified: 0, ...head, ...next, ...listScalars(head._id, next) }
}

/** What `append` has just written, without reading it again. */
export function appended(before: StoredCase, next: Appended): StoredCase {
  return {
    ...before,
    ...next,
    ...listScalars(before._id, next),
    rev: before.rev + 1,
    events: [...before.events, ...next.events],
    texts: { ...before.texts, ...next.texts },
  }
}

function readCase(value: unknown): StoredCase | null {
  return upcast(value, UPCASTERS) as StoredCase | null
}
