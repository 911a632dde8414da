import type { Filed } from '#types/case-event'
import type { Page } from '#types/page'
import type { StoredCase } from './case-shape'
import { type Database, operators } from './database'

export type HeldCase = Pick<
  StoredCase,
  '_id' | 'rev' | 'number' | 'card' | 'filedAt' | 'texts' | 'recentKey'
> & {
  readonly state: Pick<StoredCase['state'], 'closedAt' | 'docket' | 'mergedInto'>
  readonly events: readonly (Pick<StoredCase['events'][number], 'by' | 'textHash'> & {
    readonly fact?: Pick<Filed, 'registered' | 'reporter'>
  })[]
}

/** Cases as far as their reporter may see what is kept of them and erase it. */
export interface HeldCases {
  held(reporter: string, cursor: string | undefined): Promise<Page<HeldCase>>
  /** Whether the cases that others were merged into are over. */
  holding(ids: readonly string[]): Promise<readonly Pick<HeldCase, '_id' | 'state'>[]>
}

const PAGE = 20
const STATE = ['state.closedAt', 'state.docket', 'state.mergedInto']
const FIELDS = [
  ...['rev', 'number', 'card', 'filedAt', 'texts', 'recentKey', 'events.by', 'events.textHash'],
  ...['events.fact.registered', 'events.fact.reporter'],
]

export function heldCasesIn(database: Database): HeldCases {
  return {
    held: async (reporter, cursor) => {
      const beyond = cursor === undefined ? {} : { recentKey: operators().lt(cursor) }
      const found = (await database.find('cases', {
        where: { reporter, ...beyond },
        order: ['recentKey', 'desc'],
        limit: PAGE + 1,
        fields: [...FIELDS, ...STATE],
      })) as readonly HeldCase[]
      const items = found.slice(0, PAGE)
      return { items, cursor: found.length > PAGE ? (items.at(-1)?.recentKey ?? null) : null }
    },
    holding: async (ids) =>
      (await database.find('cases', {
        where: { _id: operators().in([...ids]) },
        limit: PAGE,
        fields: STATE,
      })) as readonly Pick<HeldCase, '_id' | 'state'>[],
  }
}
