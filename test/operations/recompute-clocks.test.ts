import type { StoredCase } from '#core/store/case-shape'
import { HOUR, type House, openHouse } from '../support/house'
import { allOf, multiply } from '../support/many-cases'
import { loadNextYear } from '../support/next-year'

const DAY = 24 * HOUR
const MINUTE = 60_000
const COPIES = 100

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const shanghai = (text: string): number => Date.parse(`${text}+08:00`)
const standAt = (at: number): void => house.later(at - house.cloud.clock.now())
const cases = () => allOf<StoredCase>(house.cloud, 'cases')
const run = () => house.cloud.runTimer('sweep')
const recomputations = async (): Promise<readonly number[]> =>
  (await cases()).map(({ events }) => events.filter(({ fact }) => fact.type === 'recomputed').length)

describe('a case filed in the last days of the last known year', () => {
  let before: StoredCase

  it('has provisional deadlines that no run of sweep touches while the next year is unknown', async () => {
    standAt(shanghai('2026-12-30T10:00:00'))
    // A matter that the community receives: its time is working time, a property's is not.
    await house.file('resident-upstairs', { matter: 'other' })
    const [filed] = await cases()
    if (!filed) throw new Error('nothing was filed')
    before = filed
    expect(before.state.clocks.some(({ provisional }) => provisional)).toBe(true)
    expect(before.provisionalAt).not.toBeNull()
    house.later(MINUTE)
    await run()
    expect(await recomputations()).toEqual([0])
  })

  it('gets exact ones when the year is loaded, in every copy once, from two runs at a time and by lost answers', async () => {
    const [served] = await cases()
    await multiply(house.cloud, served ?? before, COPIES)
    await loadNextYear(house)
    // A running instance keeps the calendar it has read for an hour.
    house.later(2 * HOUR)
    house.cloud.faults.set([
      { on: 'database.modifyDocument', rate: 0.1, kind: 'lostReply', answer: 'failure' },
    ])
    await Promise.all([run(), run()])
    house.cloud.faults.clear()
    for (let turn = 0; turn < 5; turn += 1) {
      house.later(10 * MINUTE)
      await run()
    }
    expect(new Set(await recomputations())).toEqual(new Set([1]))
    const all = await cases()
    expect(all).toHaveLength(COPIES + 1)
    expect(all.filter(({ provisionalAt }) => provisionalAt !== null)).toEqual([])
  })

  it('then runs out when the office has closed on the last of its working days', async () => {
    const moved = (await cases())[0]?.state.clocks.filter(({ source }) => source !== 'order') ?? []
    const old = new Map(before.state.clocks.map(({ code, dueAt }) => [code, dueAt]))
    const late = moved.filter(({ code, dueAt }) => dueAt > (old.get(code) ?? 0))
    expect(late.length).toBeGreaterThan(0)
    for (const { dueAt, provisional } of late) {
      expect(provisional).toBe(false)
      expect(dueAt).toBeGreaterThan(shanghai('2027-01-05T00:00:00'))
      expect(dueAt - shanghai('2027-01-05T00:00:00')).toBeLessThan(3 * DAY)
    }
  })
})
