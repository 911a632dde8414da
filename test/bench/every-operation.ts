import { atMost, type BudgetLine, onRecord } from '#config/tasks/budget-line'
import { openHouse } from '../support/house'
import { OPERATION_CALLS } from './operation-calls'
import { calledWarm } from './called-warm'

/** Every operation of the contract, called when its instance is warm: its own requests against its budget. */
export const measure = async (): Promise<BudgetLine[]> => {
  const house = await openHouse()
  const lines: BudgetLine[] = []
  try {
    for (const [op, one] of Object.entries(OPERATION_CALLS)) {
      const { own, effects, bytes } = await calledWarm(house, op, one)
      const note = `${String(bytes)} B`
      lines.push(atMost(`${op}, database requests`, own, 'requests', one.budget, note))
      if (effects > 0) lines.push(onRecord(`${op}, requests of its effects`, effects, 'requests'))
    }
  } finally {
    await house.stop()
  }
  return lines
}
