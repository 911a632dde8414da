import type { DeskListCode, FindScope } from '#types/desk-view'
import type { StuckList } from '#types/stuck'
import { type DeskList, keyFrom, plainPlace, type StoredCase } from './case-shape'
import { COUNTED } from './cases'
import { type Database, operators, type Order, type Where } from './database'

/** Whose cards: a post's, a unit's as its office or as one of its places sees it, a region's. */
export interface DeskOwner {
  readonly post: string
  readonly unit: string
  /** Set for whoever serves one place of a unit. */
  readonly spot: string | null
  readonly region: string
}

export type DeskRow = Pick<
  StoredCase,
  | '_id'
  | 'number'
  | 'card'
  | 'updatedAt'
  | 'filedAt'
  | 'region'
  | 'pack'
  | 'street'
  | 'compound'
  | 'desk'
  | 'unit'
  | 'spot'
  | 'list'
  | 'stuck'
  | 'sortKey'
  | 'filedKey'
  | 'placeKey'
  | 'state'
>

export interface DeskStretch {
  readonly list: DeskListCode
  readonly owner: DeskOwner
  /** Goes through what is open in this compound instead, for whoever then picks what is in the list. */
  readonly compound?: string | undefined
  readonly now: number
  /** The key after which it goes on. */
  readonly after?: string | undefined
  readonly limit: number
}

export interface Sought {
  readonly scope: FindScope
  readonly owner: DeskOwner
  readonly compound: string
  readonly after: string | undefined
}

export type Counting = 'post' | 'unit' | 'region'

/** Cards as far as a list, a badge or a search needs them, and as rights look at them. */
export interface Desks {
  list(stretch: DeskStretch): Promise<readonly DeskRow[]>
  /** What one's badges are counted from, what presses most first. */
  counted(by: Counting, owner: DeskOwner): Promise<readonly DeskRow[]>
  numbered(number: string): Promise<readonly DeskRow[]>
  tailed(tail: string): Promise<readonly DeskRow[]>
  placed(compound: string, beginning: string, after: string | undefined): Promise<readonly DeskRow[]>
  /** The newest of a scope, back from a key. */
  newest(sought: Sought): Promise<readonly DeskRow[]>
}

/** As much as one request of a search looks through. */
export const LOOKED = 1000
/** As many places as one request reads. */
export const PLACED = 40
const SAME_TAIL = 40

interface Lies {
  readonly owner: 'desk' | 'unit' | 'region'
  readonly value: Exclude<DeskList, ''> | StuckList
  /** Only what has run out. */
  readonly past?: true
}

const LIES: Readonly<Record<DeskListCode, Lies>> = {
  todo: { owner: 'desk', value: 'todo' },
  overdue: { owner: 'desk', value: 'todo', past: true },
  verify: { owner: 'desk', value: 'verify' },
  following: { owner: 'desk', value: 'waiting' },
  unit: { owner: 'unit', value: 'todo' },
  checking: { owner: 'unit', value: 'verify' },
  disputed: { owner: 'region', value: 'disputed' },
  nobodys: { owner: 'region', value: 'nobodys' },
  reopened: { owner: 'region', value: 'reopened' },
  timedOut: { owner: 'region', value: 'timedOut' },
}

const SIGHTED = [
  ...['reporter', 'holder', 'verifier', 'watchers', 'posts', 'plan', 'about', 'hideFromProperty', 'ranOut'],
  ...['refusals', 'reopens', 'presses', 'objected', 'calls.post', 'matter'],
].map((path) => `state.${path}`)
const FIELDS = [
  ...[
    'number',
    'card',
    'updatedAt',
    'filedAt',
    'region',
    'pack',
    'street',
    'compound',
    'desk',
    'unit',
    'spot',
  ],
  ...['list', 'stuck', 'sortKey', 'filedKey', 'placeKey'],
  ...SIGHTED,
]

function unitOf({ spot, unit }: DeskOwner): Where {
  return spot === null ? { unit } : { spot }
}

const OWNED: Readonly<Record<Lies['owner'], (owner: DeskOwner, value: string) => Where>> = {
  desk: ({ post }, list) => ({ desk: post, list }),
  unit: (owner, list) => ({ ...unitOf(owner), list }),
  region: ({ region }, stuck) => ({ region, stuck }),
}

/** A post's own are picked from what its unit holds. */
const SCOPES: Readonly<Record<FindScope, (owner: DeskOwner, compound: string) => Where>> = {
  post: unitOf,
  unit: unitOf,
  compound: (_owner, compound) => ({ compound }),
  region: ({ region }) => ({ region }),
}

/** Whether a card read along a compound lies in a list. */
export function liesIn(row: DeskRow, code: DeskListCode, owner: DeskOwner): boolean {
  const { owner: whose, value } = LIES[code]
  return Object.entries(OWNED[whose](owner, value)).every(
    ([path, wanted]) => row[path as keyof DeskRow] === wanted,
  )
}

/** What is stuck is no list of a compound's: it is picked from its own. */
function whereOf({ list, owner, compound }: DeskStretch): Where {
  const { owner: whose, value } = LIES[list]
  return compound === undefined || whose === 'region' ? OWNED[whose](owner, value) : { compound, list: value }
}

/** From one key to another along the one sort key; without either there is no bound. */
function between(path: string, after: string | undefined, before: string | undefined): Where {
  const _ = operators()
  if (after !== undefined && before !== undefined) return { [path]: _.gt(after).and(_.lt(before)) }
  if (after !== undefined) return { [path]: _.gt(after) }
  return before === undefined ? {} : { [path]: _.lt(before) }
}

/** Behind every sign that a place is written with. */
const LAST_SIGN = '\uffff'

export function desksIn(database: Database): Desks {
  const find = async (where: Where, order: Order, limit: number): Promise<readonly DeskRow[]> =>
    (await database.find('cases', { where, order, limit, fields: FIELDS })) as readonly DeskRow[]
  /** List by list, and in each what runs out first. */
  const pressing = async (where: Where, by: 'list' | 'stuck'): Promise<readonly DeskRow[]> => {
    const then: Order = ['sortKey', 'asc']
    const query = { where, order: [by, 'asc'] as const, then, limit: COUNTED, fields: FIELDS }
    return (await database.find('cases', query)) as readonly DeskRow[]
  }
  return {
    list: (stretch) => {
      const before = LIES[stretch.list].past === true ? keyFrom(stretch.now) : undefined
      const where = { ...whereOf(stretch), ...between('sortKey', stretch.after, before) }
      return find(where, ['sortKey', 'asc'], stretch.limit)
    },
    counted: (by, owner) => {
      if (by === 'post') return pressing({ desk: owner.post }, 'list')
      const _ = operators()
      if (by === 'unit') return pressing({ ...unitOf(owner), list: _.gt('') }, 'list')
      return pressing({ region: owner.region, stuck: _.gt('') }, 'stuck')
    },
    numbered: (number) => find({ number }, ['number', 'asc'], 1),
    tailed: (tail) => find({ tail }, ['tail', 'asc'], SAME_TAIL),
    placed: (compound, beginning, after) => {
      const _ = operators()
      const plain = plainPlace(beginning)
      const from = after === undefined ? _.gte(plain) : _.gt(after)
      const where = { compound, placeKey: from.and(_.lt(plain + LAST_SIGN)) }
      return find(where, ['placeKey', 'asc'], PLACED)
    },
    newest: ({ scope, owner, compound, after }) => {
      const beyond = after === undefined ? {} : { filedKey: operators().lt(after) }
      const where = { ...SCOPES[scope](owner, compound), ...beyond }
      return find(where, ['filedKey', 'desc'], LOOKED)
    },
  }
}
