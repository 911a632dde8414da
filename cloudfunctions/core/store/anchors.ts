import type { AnchoredHead, DayRoot } from '../domain/anchor'
import { dateOf, dayOf } from '../domain/shanghai'
import type { CaseDocument } from '#types/case'
import { type Database, operators, type Where } from './database'

/** What is anchored: every document that keeps a chain of events. */
export const ANCHORED = ['cases', 'dockets'] as const
export type AnchoredCollection = (typeof ANCHORED)[number]

/** Heads of one day, sorted by the id of their document; written once. */
export interface AnchorPage {
  readonly _id: string
  readonly v: number
  readonly day: string
  readonly heads: readonly AnchoredHead[]
  readonly root: string
}

/** The anchor of one day; written once. */
export interface DayAnchor extends DayRoot {
  readonly _id: string
  readonly v: number
  /** Roots of its pages, in their order: with the page of a head they make its proof. */
  readonly roots: readonly string[]
  readonly seal: string
  readonly at: number
}

/** How far anchoring has come: one document, one step at a time. */
export interface AnchorProgress {
  readonly step: number
  /** The day that is being gathered; `''` between two days. */
  readonly day: string
  readonly from: AnchoredCollection
  /** The last anchor key that has been taken in; between two days, where the next is looked for. */
  readonly cursor: string
  readonly roots: readonly string[]
  readonly count: number
  /** Seal of the newest finished anchor. */
  readonly before: string
}

export interface KeyedHead extends AnchoredHead {
  readonly key: string
}

export interface Anchors {
  progress(): Promise<AnchorProgress>
  /** One step further; false when another run has taken it. */
  advance(before: AnchorProgress, next: Omit<AnchorProgress, 'step'>): Promise<boolean>
  /** The day of the soonest change after a key; null when nothing has changed. */
  dayAfter(key: string): Promise<string | null>
  /** The heads of a day beyond a key, by id. */
  heads(from: AnchoredCollection, day: string, beyond: string, limit: number): Promise<readonly KeyedHead[]>
  /** The page that stands: this one, or the one that another run wrote before it. */
  keepPage(page: Omit<AnchorPage, 'v'>): Promise<AnchorPage>
  keepDay(day: Omit<DayAnchor, '_id' | 'v'>): Promise<DayAnchor>
}

const PROGRESS = 'progress'
const DAY_LENGTH = 10
const UNBEGUN: AnchorProgress = {
  ...{ step: 0, day: '', from: ANCHORED[0], cursor: '' },
  ...{ roots: [], count: 0, before: '' },
}

/** The day of its last change and its id: what changed on a day is one range of one index, in the order of ids. */
export function anchorKey(id: string, updatedAt: number): string {
  return `${dateOf(dayOf(updatedAt))}:${id}`
}

/** Behind every key of a day: `;` follows `:`. */
export const behindDay = (day: string): string => `${day};`

type Keyed = Pick<CaseDocument, '_id'> & {
  readonly anchorKey: string
  readonly events: readonly Pick<CaseDocument['events'][number], 'seq' | 'hash'>[]
}

export function anchorsIn(database: Database): Anchors {
  const keepOnce = async (document: Where & { readonly _id: string }): Promise<unknown> => {
    const kept = await database.insert('anchors', document)
    return kept === 'inserted' ? document : await database.get('anchors', document._id)
  }
  const firstAfter = async (from: AnchoredCollection, key: string): Promise<string | null> => {
    const where = { anchorKey: operators().gt(key) }
    const query = { where, order: ['anchorKey', 'asc'], limit: 1, fields: ['anchorKey'] } as const
    const [found] = (await database.find(from, query)) as readonly Keyed[]
    return found?.anchorKey.slice(0, DAY_LENGTH) ?? null
  }
  return {
    progress: async () => ((await database.get('anchors', PROGRESS)) as AnchorProgress | null) ?? UNBEGUN,
    advance: async ({ step }, { day, from, cursor, roots, count, before }) => {
      const set = { day, from, cursor, roots, count, before, step: step + 1 }
      if (step === 0)
        return (await database.insert('anchors', { _id: PROGRESS, v: 1, ...set })) === 'inserted'
      return (await database.update('anchors', { _id: PROGRESS, step }, { set })) > 0
    },
    dayAfter: async (key) => {
      const days = await Promise.all(ANCHORED.map((from) => firstAfter(from, key)))
      return days.flatMap((day) => day ?? []).sort()[0] ?? null
    },
    heads: async (from, day, beyond, limit) => {
      const _ = operators()
      const where = { anchorKey: _.gt(beyond).and(_.lt(behindDay(day))) }
      const fields = ['anchorKey', 'events.seq', 'events.hash']
      const found = await database.find(from, { where, order: ['anchorKey', 'asc'], limit, fields })
      return (found as readonly Keyed[]).flatMap(({ _id: id, anchorKey: key, events }) => {
        const head = events.at(-1)
        return head === undefined ? [] : [{ id, key, seq: head.seq, hash: head.hash }]
      })
    },
    keepPage: async (page) => (await keepOnce({ ...page, v: 1 })) as AnchorPage,
    keepDay: async (day) => (await keepOnce({ _id: day.day, v: 1, ...day })) as DayAnchor,
  }
}
