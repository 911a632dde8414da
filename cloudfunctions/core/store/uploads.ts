import type { MediaType } from '#types/media'
import { type Database, operators } from './database'

/** One photo, recording or film on its way from a phone to the evidence. */
export interface Upload {
  readonly _id: string
  readonly v: number
  readonly owner: string
  readonly path: string
  readonly fileId: string
  readonly type: MediaType
  readonly size: number
  readonly sha256: string
  readonly at: number
  readonly state: 'waiting' | 'checking' | 'ready' | 'refused'
  /** The case it belongs to; `''` while nobody has filed it. */
  readonly caseId: string
  readonly evidence: string
  readonly display: string
  /** When `sweep` looks at it: checks it once it is filed, deletes it when nobody ever does. */
  readonly lookAt: number | null
  readonly tries: number
}

export interface Uploads {
  insert(upload: Upload): Promise<void>
  /** Binds files to a case in one write; false when one is unknown, somebody else's, or bound elsewhere. */
  attach(files: readonly string[], owner: string, caseId: string, now: number): Promise<boolean>
  ofCase(caseId: string): Promise<readonly Upload[]>
  due(now: number, limit: number): Promise<readonly Upload[]>
  change(id: string, changes: Partial<Omit<Upload, '_id'>>): Promise<void>
  remove(id: string): Promise<void>
}

const MOST_IN_A_CASE = 100

export function uploadsIn(database: Database): Uploads {
  return {
    insert: async (upload) => {
      await database.insert('uploads', { ...upload })
    },
    attach: async (files, owner, caseId, now) => {
      if (files.length === 0) return true
      const _ = operators()
      const updated = await database.update(
        'uploads',
        { _id: _.in([...files]), owner, caseId: _.in(['', caseId]) },
        { set: { caseId, state: 'checking', lookAt: now } },
      )
      const wanted = new Set(files).size
      if (updated === wanted) return true
      // Writing equal values a second time may count as no change: only reading tells a retry from a stranger's file.
      const bound = await database.find('uploads', {
        where: { _id: _.in([...files]), owner, caseId },
        limit: wanted,
        fields: ['caseId'],
      })
      return bound.length === wanted
    },
    ofCase: async (caseId) =>
      (await database.find('uploads', { where: { caseId }, limit: MOST_IN_A_CASE })) as readonly Upload[],
    due: async (now, limit) =>
      (await database.find('uploads', {
        where: { lookAt: operators().lte(now) },
        order: ['lookAt', 'asc'],
        limit,
      })) as readonly Upload[],
    change: async (id, changes) => {
      await database.update('uploads', { _id: id }, { set: changes })
    },
    remove: (id) => database.remove('uploads', { _id: id }),
  }
}
