import type { DatabaseSchema, IndexSchema } from '#types/schema'
import type { Database } from '../../localcloud/database/database'

/** One collection of the schema, asked by the protocol itself: what a test of indexes needs and nothing more. */

export const index = (
  name: string,
  paths: readonly string[],
  more: Partial<IndexSchema> = {},
): IndexSchema => ({
  name,
  fields: paths.map((path) => ({ path: path.replace('-', ''), direction: path.startsWith('-') ? -1 : 1 })),
  ...more,
})

export const schemaOf = (...indexes: IndexSchema[]): DatabaseSchema => ({
  collections: [{ name: 'cases', indexes }],
})

export async function call(database: Database, name: string, body: object): Promise<Record<string, unknown>> {
  const action = `database.${name}`
  const reply = await database.actions[action]!(
    { action, collectionName: 'cases', ...body },
    { requestId: '', origin: '' },
  )
  return reply.data as Record<string, unknown>
}

export const add = (database: Database, ...docs: object[]) =>
  call(database, 'insertDocument', { data: docs.map((doc) => JSON.stringify(doc)) })

export const get = async (
  database: Database,
  query: object,
  more: object = {},
): Promise<Record<string, unknown>[]> => {
  const { list } = await call(database, 'getDocument', { query: JSON.stringify(query), ...more })
  return (list as string[]).map((text) => JSON.parse(text) as Record<string, unknown>)
}
