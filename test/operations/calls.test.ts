import type { CaseView } from '#types/case-view'
import { type CallDesk, callDeskOf, DAY, EVALUATED, FIRE, GRID, POLICE, POST, UP } from '../support/call-desk'
import { HOUR, type House, openHouse, TUESDAY } from '../support/house'
import { storedCase } from '../support/press'

let house: House
let desk: CallDesk
beforeEach(async () => {
  house = await openHouse()
  desk = callDeskOf(house)
})
afterEach(() => house.stop())

describe('a called unit', () => {
  it('finds what it is called to in its own list, for one request, and nobody else does', async () => {
    const id = await desk.held()
    await desk.whistle(id)
    expect((await desk.listOf(FIRE)).items).toMatchObject([
      { caseId: id, by: '柳荫社区居委会', stand: 'called', joint: 0, overdue: false },
    ])
    // The first question of all finds out who is asking; the next costs its one request.
    await desk.listOf(FIRE)
    expect((await house.logged('call.list')).db).toBe(1)
    expect(await desk.casesOf('manager-a')).toEqual([])
    expect(await desk.casesOf('officer-a')).toEqual([])
  })

  it('sees it until whoever whistled has said what came of it', async () => {
    const id = await desk.held()
    await desk.whistle(id)
    for (const [action, fields, stand] of [
      ['acknowledgeCall', {}, 'acknowledged'],
      ['contactCall', { words: '约明早' }, 'contacted'],
      ['muster', { words: '到了' }, 'there'],
    ] as const) {
      expect(await house.move(FIRE, id, action, fields)).toMatchObject({ ok: true })
      expect((await desk.listOf(FIRE)).items.map((one) => one.stand)).toEqual([stand])
    }
    expect(await house.move(GRID, id, 'attend', { units: [POST] })).toMatchObject({ ok: true })
    expect(await house.move(GRID, id, 'concludeCall', EVALUATED)).toMatchObject({ ok: true })
    expect(await desk.casesOf(FIRE)).toEqual([])
    expect(await desk.casesOf(POLICE)).toEqual([id])
    const { calls } = (await house.ask<CaseView>(FIRE, 'case.open', { id })).value
    expect(calls[0]?.record?.concluded).toMatchObject({ result: 'partly', timely: true })
  })

  it('reads its list soonest due first, page by page', async () => {
    const ids: string[] = []
    for (let count = 0; count < 22; count += 1) {
      ids.push(await desk.held())
      await desk.whistle(ids.at(-1) ?? '', { dueAt: TUESDAY + DAY })
      house.later(60_000)
    }
    await house.move(FIRE, ids[0] ?? '', 'acknowledgeCall')
    const first = await desk.listOf(FIRE)
    const second = await desk.listOf(FIRE, first.cursor ?? '')
    const all = [...first.items, ...second.items]
    expect(first.items).toHaveLength(20)
    expect(all.map(({ caseId }) => caseId)).toEqual([...ids.slice(1), ids[0]])
    expect(all.map(({ dueAt }) => dueAt)).toEqual(
      [...all.map(({ dueAt }) => dueAt ?? 0)].sort((one, other) => one - other),
    )
    expect(second.cursor).toBeNull()
  })

  it('has nothing in its list any more of a case that turns out to be about its kind, or that is over', async () => {
    const [about, over] = [await desk.held(), await desk.held()]
    await desk.whistle(about)
    await desk.whistle(over)
    expect(await desk.casesOf(FIRE)).toHaveLength(2)
    await house.move(GRID, about, 'reclassify', {
      ...{ matter: 'poultry', about: 'department', words: '说的是执法部门' },
    })
    await house.move(UP, over, 'withdraw')
    expect(await desk.casesOf(FIRE)).toEqual([])
    expect(await house.ask(FIRE, 'case.open', { id: about })).toMatchObject({ code: 'not_found' })
  })
})

describe('a call whose time runs out', () => {
  it('is warned of at 80 % and then told, once each, to the unit, its desk, the coordinator and the community', async () => {
    const id = await desk.held()
    await desk.whistle(id)
    house.later(0.8 * HOUR)
    await desk.sweep()
    expect(await desk.tellings('callWarns')).toEqual([FIRE, POLICE].sort())
    house.later(0.2 * HOUR)
    await desk.sweep()
    await desk.sweep()
    const late = await desk.tellings('callRanOut')
    expect(late).toEqual(expect.arrayContaining([FIRE, POLICE, 'coordinator-a', GRID]))
    expect(late.filter((who) => who === FIRE)).toHaveLength(1)
    expect((await desk.listOf(FIRE)).items).toMatchObject([{ overdue: true }])
    const facts = (await storedCase(house, id)).events.map(({ fact }) => fact)
    expect(facts.filter((fact) => fact.type === 'ranOut')).toMatchObject([
      { clock: 'acknowledge', of: { post: POST } },
      { clock: 'acknowledge', of: { post: 'police:officer:liuyin' } },
    ])
    // Whoever is told of it may look: the coordinator was no reader of this case before.
    expect(await house.ask('coordinator-a', 'case.open', { id })).toMatchObject({ ok: true })
  })

  it('says nothing to a unit that has come', async () => {
    const id = await desk.held()
    await desk.whistle(id)
    await house.move(FIRE, id, 'muster')
    house.later(5 * DAY)
    await desk.sweep()
    expect(await desk.tellings('callRanOut')).not.toContain(FIRE)
  })
})
