import type { BoardView } from '#types/board-view'
import type { CaseView } from '#types/case-view'
import { HOUR, type House, openHouse, settledCase } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const DAY = 24 * HOUR
const sweep = async (): Promise<void> => {
  await house.cloud.runTimer('sweep')
}
const opened = async (id: string): Promise<CaseView> =>
  (await house.ask<CaseView>('resident-upstairs', 'case.open', { id })).value
const noticesTo = async (who: string, id: string): Promise<readonly string[]> => {
  const { items } = (await house.ask<{ items: { caseId: string; notice: string }[] }>(who, 'inbox.list'))
    .value
  return items.filter(({ caseId }) => caseId === id).map(({ notice }) => notice)
}

describe('what time asks', () => {
  it('warns and then tells whoever has not accepted, once each, however often sweep runs', async () => {
    const { id } = (await house.file('resident-upstairs', {})).value
    house.later(3 * DAY)
    await sweep()
    const told = await noticesTo('manager-a', id)
    expect(told).toContain('clockRanOut')
    expect(await noticesTo('coordinator-a', id)).toContain('clockRanOut')
    await sweep()
    await sweep()
    expect(await noticesTo('manager-a', id)).toEqual(told)
  })

  it('closes what nobody rated, and the board then shows what was solved, without a person', async () => {
    const id = await settledCase(house, { matter: 'pile-hang' })
    await house.move('grid-a', id, 'verify', { restored: true })
    for (let day = 0; day < 20; day += 1) {
      house.later(DAY)
      await sweep()
    }
    expect((await opened(id)).stage).toBe('closed')
    const board = (await house.ask<BoardView>('resident-garden', 'board.open', { code: 'XYE7MH' })).value
    expect(board.solvedIn30Days).toBeGreaterThan(0)
    expect(board.solved).toMatchObject([{ outcome: 'persuaded' }])
    expect(JSON.stringify(board.solved)).not.toMatch(/resident|v1\.|露台/u)
  })

  it('is done by the next run when one run failed half-way', async () => {
    const { id } = (await house.file('resident-upstairs', {})).value
    house.later(3 * DAY)
    house.cloud.faults.set([{ on: 'database.modifyDocument', rate: 0.5, times: 4, kind: 'error' }])
    await sweep()
    house.cloud.faults.clear()
    house.later(HOUR)
    await sweep()
    await sweep()
    const whole = (await house.file('resident-upstairs', {})).value
    house.later(3 * DAY)
    await sweep()
    // The same notices as for a case whose sweep met no failure.
    const [failing, sound] = [await noticesTo('manager-a', id), await noticesTo('manager-a', whole.id)]
    expect([...failing].sort()).toEqual([...sound].sort())
  })
})
