import type tcb from '@cloudbase/node-sdk'
import type { DatabaseSchema } from '#types/schema'

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

export const PAGE = 20
export const PAGES = 'pages'
const COMPOUNDS = 10

/** A list as every list of this system is: one scalar to choose by, one scalar to sort by, a small card. */
export const pageSchema: DatabaseSchema = {
  collections: [
    {
      name: PAGES,
      indexes: [
        {
          name: 'page',
          fields: [
            { path: 'compound', direction: 1 },
            { path: 'sort', direction: -1 },
          ],
        },
      ],
    },
  ],
}

export const pageDocument = (at: number): Record<string, unknown> => ({
  _id: `d${at}`,
  compound: `c${at % COMPOUNDS}`,
  sort: at,
  card: { title: '楼道堆物', stage: 'handling', place: '3 号楼', at: 1_800_000_000_000 + at },
})

export const firstPage = (db: Database): Promise<unknown> =>
  db.collection(PAGES).where({ compound: 'c7' }).orderBy('sort', 'desc').limit(PAGE).get()

/** The page after the one whose last entry sorts at `cursor`. */
export const nextPage = (db: Database, cursor: number): Promise<unknown> =>
  db
    .collection(PAGES)
    .where({ compound: 'c7', sort: db.command.lt(cursor) })
    .orderBy('sort', 'desc')
    .limit(PAGE)
    .get()
