import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Meter } from '#localcloud/database/meter'
import { startLocalCloud } from '#localcloud/local-cloud'
import { type BudgetLine, atMost, onRecord } from '#config/tasks/budget-line'
import { sdkFor } from '../support/cloud-sdk'
import { median } from '../support/median'
import { firstPage, nextPage, PAGE, pageDocument, PAGES, pageSchema } from '../support/page-collection'

const SMALL = 10_000
const LARGE = 1_000_000
const BATCH = 1000
const REPEATS = 41
const BUDGET = 2 * PAGE

type Database = Parameters<typeof firstPage>[0]

interface Cost {
  readonly rows: number
  readonly ms: number
}

const sow = async (db: Database, count: number): Promise<void> => {
  for (let from = 0; from < count; from += BATCH) {
    await db.collection(PAGES).add(Array.from({ length: BATCH }, (_, at) => pageDocument(from + at)))
  }
}

const costOf = async (meter: Meter, ask: () => Promise<unknown>): Promise<Cost> => {
  const times: number[] = []
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const started = performance.now()
    await ask()
    times.push(performance.now() - started)
  }
  return { rows: meter.queries.at(-1)?.rowsRead ?? Number.POSITIVE_INFINITY, ms: median(times) }
}

const measureAt = async (count: number): Promise<{ lines: BudgetLine[]; ms: number }> => {
  const data = mkdtempSync(path.join(os.tmpdir(), 'yimixian-rows-'))
  const cloud = await startLocalCloud({ data, schema: pageSchema, timers: false, quiet: true })
  try {
    const db = sdkFor(cloud.adminUrl).database()
    await sow(db, count)
    const { meter } = cloud
    const first = await costOf(meter, () => firstPage(db))
    const cursor = await costOf(meter, () => nextPage(db, count / 2))
    const among = `of ${count.toLocaleString('en')} documents`
    return {
      ms: first.ms,
      lines: [
        atMost(
          `rows read for the first page ${among}`,
          first.rows,
          'rows',
          BUDGET,
          `${first.ms.toFixed(2)} ms`,
        ),
        atMost(
          `rows read for a cursor page ${among}`,
          cursor.rows,
          'rows',
          BUDGET,
          `${cursor.ms.toFixed(2)} ms`,
        ),
      ],
    }
  } finally {
    await cloud.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

/** A million documents take a minute to sow: `npm run measure -- --million`. */
export const measure = async (): Promise<BudgetLine[]> => {
  const small = await measureAt(SMALL)
  if (!process.env.MEASURE_MILLION) return small.lines
  const large = await measureAt(LARGE)
  return [
    ...small.lines,
    ...large.lines,
    onRecord('page at 1,000,000 against 10,000', large.ms / small.ms, '×'),
  ]
}
