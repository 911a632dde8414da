import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describeInBrowser } from '../support/browser/describe-in-browser'
import { walk } from '../support/browser/desk-steps'
import { deskTapsTable, type TapRow } from '../support/browser/desk-taps-table'
import { DESK_TASKS } from '../support/browser/desk-tasks'
import { openStage, type Stage } from '../support/browser/stage'

jest.setTimeout(90_000)

const DOCUMENT = path.resolve(__dirname, '../../docs/desk-taps.md')
const MOST = 3

describeInBrowser('A task at the desk, from the page that a push opens to done', () => {
  let stage: Stage
  const rows: TapRow[] = []

  beforeAll(async () => {
    stage = await openStage()
  })
  afterEach(async () => {
    expect(await stage.clear()).toEqual([])
  })
  afterAll(() => stage.close())

  it.each(DESK_TASKS)(
    'takes three presses at most: $name',
    async ({ name, person, prepare, steps, done }) => {
      const id = await prepare(stage.cloud)
      const visitor = await stage.come(person)
      await visitor.open(`/packages/desk/case/index?id=${id}`)
      const counted = await walk(visitor, steps)
      await visitor.page.getByRole('dialog').waitFor({ state: 'hidden' })
      await visitor.shows(done)
      expect(counted.presses).toBeLessThanOrEqual(MOST)
      rows.push({ name, ...counted })
    },
  )

  it('is as short as the document says', () => {
    const table = deskTapsTable(rows)
    if (process.env.WRITE_DOCS === 'yes') writeFileSync(DOCUMENT, table)
    console.info(table)
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(table)
  })
})
