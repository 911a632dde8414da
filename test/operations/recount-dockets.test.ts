import type { StoredDocket } from '#core/store/dockets'
import { docketDeskOf, PARTY, words } from '../support/docket-desk'
import { HOUR, type House, openHouse } from '../support/house'
import { allOf } from '../support/many-cases'
import { loadNextYear } from '../support/next-year'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const shanghai = (text: string): number => Date.parse(`${text}+08:00`)
const docketNow = async (): Promise<StoredDocket> => {
  const [docket] = await allOf<StoredDocket>(house.cloud, 'dockets')
  if (!docket) throw new Error('no docket was opened')
  return docket
}
const hearingAsked = ({ state }: StoredDocket) => state.clocks.find(({ code }) => code === 'hearingAsked')
const notice = { basis: '市容条例36', rights: true, hearing: true, cause: 'none', ...words, party: PARTY }

describe('five working days of the law that begin in the last days of the last known year', () => {
  it('are provisional until the year is loaded, and then end where its holidays put them, once', async () => {
    house.cloud.clock.freeze(shanghai('2026-12-30T10:00:00'))
    const desk = docketDeskOf(house)
    const { docket } = await desk.filed()
    for (const who of ['officer-a', 'officer-k'])
      await desk.act(who, docket, 'investigate', { cardShown: true, ...words })
    expect(await desk.act('officer-a', docket, 'giveNotice', notice)).toMatchObject({ ok: true })
    const before = hearingAsked(await docketNow())
    expect(before?.provisional).toBe(true)
    house.later(60_000)
    await house.cloud.runTimer('sweep')
    expect(hearingAsked(await docketNow())).toEqual(before)

    await loadNextYear(house)
    // A running instance keeps the calendar it has read for an hour.
    house.later(2 * HOUR)
    await Promise.all([house.cloud.runTimer('sweep'), house.cloud.runTimer('sweep')])
    await house.cloud.runTimer('sweep')
    const after = await docketNow()
    // The 31st is the first day; the 1st to the 4th are off.
    expect(hearingAsked(after)).toMatchObject({ provisional: false, dueAt: shanghai('2027-01-08T17:30:00') })
    expect(after.provisionalAt).toBeNull()
    expect(after.events.filter(({ fact }) => fact.type === 'recounted')).toHaveLength(1)
  })
})
