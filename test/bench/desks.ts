import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { atMost, type BudgetLine, onRecord } from '#config/tasks/budget-line'
import { type Cost, costOf, screensOf, sowCases, sowStaff } from '../support/desk-at-scale'
import { openHouse } from '../support/house'

const SMALL = 10_000
const LARGE = 200_000
const STAFF = 10_000
const REPEATS = 15

/** What every screen of a desk reads with 10,000 staff: at 10,000 open cases, and with --million at 200,000. */
export const measure = async (): Promise<BudgetLine[]> => {
  const data = mkdtempSync(path.join(os.tmpdir(), 'yimixian-desks-'))
  const house = await openHouse({}, { data })
  const lines: BudgetLine[] = []
  const small = new Map<string, Cost>()
  try {
    await sowStaff(house, STAFF)
    let sown = 0
    for (const count of process.env.MEASURE_MILLION ? [SMALL, LARGE] : [SMALL]) {
      const number = await sowCases(house, sown, count)
      sown = count
      for (const screen of screensOf(number)) {
        const cost = await costOf(house, screen, REPEATS)
        const name = `${screen.name}, of ${count.toLocaleString('en')} cases`
        const before = small.get(screen.name)
        lines.push(atMost(`${name}: rows`, cost.rows, 'rows', 2 * screen.page, `${cost.ms.toFixed(1)} ms`))
        lines.push(atMost(`${name}: requests`, cost.requests, 'requests', 1))
        if (before !== undefined)
          lines.push(onRecord(`${name}: time against 10,000`, cost.ms / before.ms, '×'))
        small.set(screen.name, cost)
      }
    }
  } finally {
    await house.stop()
    rmSync(data, { recursive: true, force: true })
  }
  return lines
}
