import type { RecordedCase } from '../domain/public-record'
import { keyFrom, type StoredCase } from './case-shape'
import { type Database, operators } from './database'

const PAGE = 20

export interface RecordPage {
  readonly items: readonly RecordedCase[]
  readonly cursor: string | null
}

export interface RecordedCases {
  /** What everybody may read of a compound's cases since then, newest first. */
  recorded(compound: string, since: number, cursor: string | undefined): Promise<RecordPage>
}

/** What staff wrote for everybody, and whether it may be shown. */
export const SUMMARY_FIELDS = ['events.fact.type', 'events.fact.verdict', 'events.textHash', 'texts']

const FIELDS = [
  ...['card', 'place.building', 'filedAt', 'solvedAt', 'recordKey'],
  ...['state.publicity', 'state.about', 'state.hideFromProperty'],
  ...SUMMARY_FIELDS,
]

/** Cases that others may not know of have no key, so an index holds exactly what a page shows. */
export function recordedCasesIn(database: Database): RecordedCases {
  return {
    recorded: async (compound, since, cursor) => {
      const _ = operators()
      const later = _.gte(keyFrom(since))
      const recordKey = cursor === undefined ? later : later.and(_.lt(cursor))
      const found = (await database.find('cases', {
        where: { compound, recordKey },
        order: ['recordKey', 'desc'],
        limit: PAGE + 1,
        fields: FIELDS,
      })) as readonly (RecordedCase & Pick<StoredCase, 'recordKey'>)[]
      const items = found.slice(0, PAGE)
      return { items, cursor: found.length > PAGE ? (items.at(-1)?.recordKey ?? null) : null }
    },
  }
}
