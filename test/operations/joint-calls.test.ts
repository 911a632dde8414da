import type { CaseView } from '#types/case-view'
import { type CallDesk, callDeskOf, EVALUATED, FIRE, GRID, POLICE, POST, UP } from '../support/call-desk'
import { type House, openHouse, TUESDAY } from '../support/house'
import { storedCase } from '../support/press'

let house: House
let desk: CallDesk
beforeEach(async () => {
  house = await openHouse()
  desk = callDeskOf(house)
})
afterEach(() => house.stop())

/** What a call leaves when it dies between its write and what the write brings about. */
const DEATHS = {
  'nothing else could be written': [{ on: 'database.insertDocument', rate: 1, kind: 'error' }],
  'the first insert was carried out and its answer lost': [
    { on: 'database.insertDocument', rate: 1, times: 1, kind: 'lostReply', answer: 'drop' },
    { on: 'database.insertDocument', rate: 1, kind: 'error' },
  ],
  'every write arrived twice': [{ on: 'database.insertDocument', rate: 1, kind: 'duplicate' }],
} as const

describe('a whistle about several cases', () => {
  const three = async () => [await desk.held(), await desk.held(), await desk.held()] as const

  it('stands on each of them, and is told once', async () => {
    const [first, second, third] = await three()
    expect(await desk.whistle(first, { cases: [second, third] })).toMatchObject({ ok: true })
    const [call] = await desk.callsOn(first)
    for (const id of [second, third])
      expect(await desk.callsOn(id)).toMatchObject([
        { call: call?.call, post: POST, carriedFrom: first },
        { call: call?.call },
      ])
    expect([...(await desk.casesOf(FIRE))].sort()).toEqual([first, second, third].sort())
    await desk.sweep()
    expect(await desk.tellings('unitCalled')).toEqual([FIRE, POLICE].sort())
  })

  it('takes what is done on any of them to the others, with its words', async () => {
    const [first, second, third] = await three()
    await desk.whistle(first, { cases: [second, third] })
    await house.move(FIRE, second, 'acknowledgeCall')
    await house.move(FIRE, second, 'muster', { words: '三件一起看了' })
    await house.move(GRID, third, 'concludeCall', { ...EVALUATED, words: '楼道清了，院里还有' })
    for (const id of [first, second, third]) {
      const [call] = await desk.callsOn(id)
      expect(call?.acknowledgedAt).toBe(TUESDAY)
      expect(call?.musteredAt).toBe(TUESDAY)
      expect(call?.concluded).toMatchObject({ result: 'partly' })
      const { timeline } = (await house.ask<CaseView>(GRID, 'case.open', { id })).value
      expect(timeline.filter(({ action }) => action === 'concludeCall')).toMatchObject([
        { words: '楼道清了，院里还有' },
      ])
    }
    const { events } = await storedCase(house, first)
    expect(events.filter(({ fact }) => fact.type === 'mustered')).toHaveLength(1)
  })

  it('sent again is the same whistle', async () => {
    const [first, second] = await three()
    await desk.whistle(first, { cases: [second] }, 'whistles-once')
    await desk.whistle(first, { cases: [second] }, 'whistles-once')
    expect(await desk.callsOn(first)).toHaveLength(2)
    expect(await desk.callsOn(second)).toHaveLength(2)
  })

  it.each(Object.keys(DEATHS) as (keyof typeof DEATHS)[])(
    'is carried out by sweep when %s',
    async (death) => {
      const [first, second, third] = await three()
      house.cloud.faults.set([...DEATHS[death]])
      expect(await desk.whistle(first, { cases: [second, third] })).toMatchObject({ ok: true })
      house.cloud.faults.clear()
      await desk.sweep()
      await desk.sweep()
      for (const id of [first, second, third]) {
        expect(await desk.callsOn(id)).toHaveLength(2)
        expect((await storedCase(house, id)).owedAt).toBeNull()
      }
      expect(await desk.casesOf(FIRE)).toHaveLength(3)
      expect(await desk.tellings('unitCalled')).toEqual([FIRE, POLICE].sort())
    },
  )

  it('is refused with a case that is not the whistler’s, and then calls nobody', async () => {
    const id = await desk.held()
    const { id: others } = (await house.file(UP, { matter: 'poultry' })).value
    expect(await desk.whistle(id, { cases: [others] })).toMatchObject({ code: 'bad_input', detail: 'cases' })
    expect(await desk.whistle(id, { cases: ['no-such-case'] })).toMatchObject({ code: 'bad_input' })
    expect(await desk.callsOn(id)).toEqual([])
  })
})
