import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../../localcloud/database/database'
import { codeOf } from '../../support/code-of'
import { options } from '../../support/database-cloud'
import { add, get, index, schemaOf } from '../../support/indexed-cases'

const folder = mkdtempSync(join(tmpdir(), 'database-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a data file', () => {
  test('keeps its documents, and an index added later knows the old ones', async () => {
    const path = join(folder, 'grown.db')
    const before = openDatabase(options({ path, schema: schemaOf() }))
    await add(
      before,
      ...Array.from({ length: 2500 }, (_, at) => ({ _id: `c${at}`, state: `s${at % 10}`, at })),
    )
    before.close()
    const after = openDatabase(
      options({ path, schema: schemaOf(index('list', ['state', '-at'])), unindexed: 'error' }),
    )
    const found = await get(after, { state: 's3' }, { order: '{"at":-1}', limit: 2 })
    expect(found.map(({ at }) => at)).toEqual([2493, 2483])
    expect(after.meter.queries.at(-1)).toMatchObject({ plan: 'exact', index: 'list', rowsRead: 2 })
    await add(after, { _id: 'new', state: 's3', at: 9999 })
    after.close()
    const without = openDatabase(
      options({ path, schema: schemaOf(index('other', ['at'])), unindexed: 'error' }),
    )
    expect(await get(without, { at: { $gt: 2498 } })).toHaveLength(2)
    expect(await codeOf(get(without, { state: 's3' }))).toBe('DATABASE_REQUEST_FAILED')
    without.close()
  })

  test('does not open with a unique index its documents break', async () => {
    const path = join(folder, 'broken.db')
    const before = openDatabase(options({ path, schema: schemaOf() }))
    await add(before, { n: 1 }, { n: 1 })
    before.close()
    expect(() =>
      openDatabase(options({ path, schema: schemaOf(index('n', ['n'], { unique: true })) })),
    ).toThrow()
  })
})

test('a list on an indexed path is still found, in memory and after a restart', async () => {
  const path = join(folder, 'lists.db')
  const schema = schemaOf(index('tag', ['tag']))
  const first = openDatabase(options({ path, schema }))
  await add(first, { _id: 'a', tag: ['x', 'y'] }, { _id: 'b', tag: 'x' }, { _id: 'c', tag: -0 })
  const found = async (database: Database): Promise<unknown[]> =>
    (await get(database, { tag: 'x' })).map(({ _id: id }) => id)
  expect(await found(first)).toEqual(['a', 'b'])
  first.close()
  const second = openDatabase(options({ path, schema }))
  expect(await found(second)).toEqual(['a', 'b'])
  second.close()
})
