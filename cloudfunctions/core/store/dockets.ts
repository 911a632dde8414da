import type { DocketDocument } from '#types/docket'
import type { DocketList } from '#types/docket-view'
import type { Answer } from '#types/refusal'
import type { DocketAppended } from '../domain/docket/docket-append'
import { docketProvisionalAt } from '../domain/docket/docket-recount'
import type { DocketCarded } from '../domain/docket/docket-view'
import { anchorKey } from './anchors'
import { changeDocument, type Command, type Deciding } from './change-case'
import { type Database, operators, type Where } from './database'
import { upcast, type Upcaster } from './upcast'

/** A docket with the scalars its lists are read by: one owner and one sort key a list. */
export interface StoredDocket extends DocketDocument {
  /** The unit while it is open, `''` afterwards. */
  readonly openUnit: string
  readonly sortKey: string
  /** The day of its last change and its id, as in a case. */
  readonly anchorKey: string
  readonly tries: number
  /** The soonest legal day that a further year of the calendar may move. */
  readonly provisionalAt: number | null
}

export interface DocketPage {
  readonly items: readonly DocketCarded[]
  readonly cursor: string | null
}

export type DocketDueField = 'owedAt' | 'nextAt' | 'provisionalAt'

/** Docket files lie in a collection of their own: no list and no right of a case ever reaches them. */
export interface Dockets {
  byId(id: string): Promise<StoredDocket | null>
  insert(document: StoredDocket): Promise<'inserted' | 'exists'>
  append(before: StoredDocket, next: DocketAppended): Promise<boolean>
  list(list: DocketList, owner: string, cursor: string | undefined): Promise<DocketPage>
  due(field: DocketDueField, now: number, limit: number): Promise<readonly StoredDocket[]>
  /** Housekeeping of `sweep`: no event, so no new revision; it counts only while the revision stands. */
  mark(document: StoredDocket, changes: Where): Promise<boolean>
}

const UPCASTERS: readonly Upcaster[] = []
const DOCKET_VERSION = 1
const PAGE = 20
/** Dockets without a clock sort last. */
const NEVER = Number.MAX_SAFE_INTEGER
const LIST_BY: Readonly<Record<DocketList, string>> = { mine: 'desk', asked: 'asked', unit: 'openUnit' }
const CARD_FIELDS = ['number', 'case', 'card', 'updatedAt', 'sortKey']

export function docketsIn(database: Database): Dockets {
  return {
    byId: async (id) => readDocket(await database.get('dockets', id)),
    insert: (document) => database.insert('dockets', { ...document }),
    append: async (before, next) => {
      const { events, texts, ...fields } = next
      const words = Object.fromEntries(Object.entries(texts).map(([hash, text]) => [`texts.${hash}`, text]))
      const scalars = docketScalars(before, next)
      const set = { ...fields, ...scalars, ...words, rev: before.rev + 1, v: DOCKET_VERSION }
      const where = { _id: before._id, rev: before.rev }
      return (await database.update('dockets', where, { set, push: { events } })) > 0
    },
    list: async (list, owner, cursor) => {
      const beyond = cursor === undefined ? {} : { sortKey: operators().gt(cursor) }
      const found = (await database.find('dockets', {
        where: { [LIST_BY[list]]: owner, ...beyond },
        order: ['sortKey', 'asc'],
        limit: PAGE + 1,
        fields: CARD_FIELDS,
      })) as readonly StoredDocket[]
      const items = found.slice(0, PAGE)
      return { items, cursor: found.length > PAGE ? (items.at(-1)?.sortKey ?? null) : null }
    },
    due: async (field, now, limit) => {
      const where = { [field]: operators().lte(now) }
      const found = await database.find('dockets', { where, order: [field, 'asc'], limit })
      return found.flatMap((row) => readDocket(row) ?? [])
    },
    mark: async (document, changes) =>
      (await database.update('dockets', { _id: document._id, rev: document.rev }, { set: changes })) > 0,
  }
}

type Head = Omit<StoredDocket, keyof DocketAppended | keyof Scalars | 'v' | 'rev' | 'notified'>

/** The document that an opening makes. */
export function newDocket(head: Head, next: DocketAppended): StoredDocket {
  return { v: DOCKET_VERSION, rev: 1, notified: 0, ...head, ...next, ...docketScalars(head, next) }
}

export function changeDocket(
  dockets: Dockets,
  command: Command,
  decide: Deciding<StoredDocket, DocketAppended>,
): Promise<Answer<StoredDocket>> {
  return changeDocument<StoredDocket, DocketAppended>(
    {
      byId: (id) => dockets.byId(id),
      append: (before, next) => dockets.append(before, next),
      appended: (before, next) => ({
        ...before,
        ...next,
        ...docketScalars(before, next),
        rev: before.rev + 1,
        events: [...before.events, ...next.events],
        texts: { ...before.texts, ...next.texts },
      }),
    },
    command,
    decide,
  )
}

type Scalars = Pick<StoredDocket, 'openUnit' | 'sortKey' | 'anchorKey' | 'tries' | 'provisionalAt'>

/** Numbers as text sort as numbers do when they are equally long; a safe integer has at most 16 digits. */
function docketScalars(
  { _id, unit }: Pick<StoredDocket, '_id' | 'unit'>,
  { state, card, updatedAt }: DocketAppended,
): Scalars {
  const sortKey = `${String(card.dueAt ?? NEVER).padStart(16, '0')}:${_id}`
  const openUnit = state.stage === 'closed' ? '' : unit
  const provisionalAt = docketProvisionalAt(state)
  return { openUnit, sortKey, anchorKey: anchorKey(_id, updatedAt), tries: 0, provisionalAt }
}

function readDocket(value: unknown): StoredDocket | null {
  return upcast(value, UPCASTERS) as StoredDocket | null
}
