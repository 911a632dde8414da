import type { Appended } from '../domain/append'
import type { Carded } from '../domain/card-view'
import type { NearCase } from '../domain/look-alike-cases'
import {
  CASE_VERSION,
  type DeskList,
  type DueField,
  fixedScalars,
  listScalars,
  type StoredCase,
} from './case-shape'
import { type Database, operators, type Where } from './database'
import { type HeldCases, heldCasesIn } from './held-cases'
import { type NamedCases, namedCasesIn, readCase } from './named-cases'
import { type RecordedCases, recordedCasesIn, SUMMARY_FIELDS } from './recorded-cases'

const PAGE = 20
/** As many as a badge can show; it then says 99+. */
export const COUNTED = 100

export type CaseHead = Pick<
  StoredCase,
  '_id' | 'region' | 'pack' | 'number' | 'compound' | 'street' | 'place' | 'filedAt'
>
export type ListedCase = Carded & { readonly region: string; readonly key: string }

export interface Cases extends HeldCases, NamedCases, RecordedCases {
  /** As much of some findings as a round needs to know that they are its own. */
  found(ids: readonly string[]): Promise<readonly FoundRow[]>
  insert(document: StoredCase): Promise<'inserted' | 'exists'>
  /** The one optimistic write: true when the case still was as it was read. */
  append(before: StoredCase, next: Appended): Promise<boolean>
  mine(reporter: string, cursor: string | undefined): Promise<CasePage>
  desk(list: DeskList, post: string, cursor: string | undefined): Promise<CasePage>
  deskLists(post: string): Promise<readonly Pick<StoredCase, '_id' | 'list'>[]>
  due(field: DueField, now: number, limit: number): Promise<readonly StoredCase[]>
  /** The numbers of those that `sweep` has given up on. */
  aside(region: string): Promise<readonly string[]>
  solvedSince(compound: string, since: number): Promise<readonly SolvedCase[]>
  /** What is open in these compounds, newest first, as far as two reports are compared. */
  openNear(compounds: readonly string[]): Promise<readonly NearCase[]>
  /** What those who joined see of cases in a list. */
  followed(ids: readonly string[]): Promise<readonly FollowedRow[]>
  /** Housekeeping of `sweep`: no event, so no new revision; it counts only while the revision stands. */
  mark(document: Pick<StoredCase, '_id' | 'rev'>, changes: Where): Promise<boolean>
}

export interface CasePage {
  readonly items: readonly ListedCase[]
  readonly cursor: string | null
}
export type SolvedCase = Pick<StoredCase, '_id' | 'card' | 'filedAt' | 'solvedAt' | 'pack' | 'unit'> & {
  readonly state: Pick<StoredCase['state'], 'publicity' | 'about' | 'hideFromProperty'>
}

export type FollowedRow = Pick<StoredCase, '_id' | 'card' | 'place'> & {
  readonly state: Pick<StoredCase['state'], 'publicity' | 'about' | 'hideFromProperty'>
}

export type FoundRow = Pick<StoredCase, '_id' | 'compound'> & {
  readonly state: Pick<StoredCase['state'], 'kind' | 'posts'>
}

/** A compound with more open cases than that compares the newest. */
const COMPARED = 60
const SHARED_STATE = ['state.publicity', 'state.about', 'state.hideFromProperty']
const SHARED_FIELDS = ['place', ...SHARED_STATE]
const SOLVED_FIELDS = [...SHARED_STATE, 'card', 'filedAt', 'solvedAt', 'pack', 'unit']
const NEAR_FIELDS = [...SHARED_FIELDS, 'filedAt', 'state.matter', 'state.reporter', ...SUMMARY_FIELDS]
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
    ...heldCasesIn(database),
    ...namedCasesIn(database),
    ...recordedCasesIn(database),
    found: async (ids) => {
      if (ids.length === 0) return []
      const where = { _id: operators().in([...ids]) }
      const fields = ['compound', 'state.kind', 'state.posts']
      return (await database.find('cases', { where, limit: ids.length, fields })) as readonly FoundRow[]
    },
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
    aside: async (region) => {
      const where = { region, asideAt: operators().gt(0) }
      const order = ['asideAt', 'asc'] as const
      const found = await database.find('cases', { where, order, limit: COUNTED, fields: ['number'] })
      return (found as readonly Pick<StoredCase, 'number'>[]).map(({ number }) => number)
    },
    solvedSince: async (compound, since) =>
      (await database.find('cases', {
        where: { compound, solvedAt: operators().gte(since) },
        order: ['solvedAt', 'desc'],
        limit: COUNTED,
        fields: SOLVED_FIELDS,
      })) as readonly SolvedCase[],
    openNear: async (compounds) => {
      const _ = operators()
      const here = compounds.length === 1 ? compounds[0] : _.in([...compounds])
      return (await database.find('cases', {
        where: { compound: here, openAt: _.gt(0) },
        order: ['openAt', 'desc'],
        limit: COMPARED,
        fields: NEAR_FIELDS,
      })) as readonly NearCase[]
    },
    followed: async (ids) =>
      (await database.find('cases', {
        where: { _id: operators().in([...ids]) },
        limit: COUNTED,
        fields: [...SHARED_FIELDS, 'card'],
      })) as readonly FollowedRow[],
    mark: async (document, changes) =>
      (await database.update('cases', { _id: document._id, rev: document.rev }, { set: changes })) > 0,
  }
}

/** The document a first command makes. */
export function newCase(head: CaseHead, next: Appended): StoredCase {
  return {
    v: CASE_VERSION,
    rev: 1,
    notified: 0,
    ...head,
    ...next,
    ...listScalars(head._id, next),
    ...fixedScalars(head, next),
  }
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
