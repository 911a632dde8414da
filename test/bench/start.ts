import { startLocalCloud } from '#localcloud/local-cloud'
import { type BudgetLine, atMost } from '#config/tasks/budget-line'
import { schema } from '#config/schema'
import { median } from '../support/median'

const ROUNDS = 9
const BUDGET_MS = 50

const startOnce = async (): Promise<number> => {
  const started = performance.now()
  const cloud = await startLocalCloud({ data: ':memory:', schema, quiet: true })
  const ms = performance.now() - started
  await cloud.stop()
  return ms
}

export const measure = async (): Promise<BudgetLine[]> => {
  await startOnce()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await startOnce())
  return [atMost('in-memory local cloud, start', median(times), 'ms', BUDGET_MS, 'the whole schema')]
}
