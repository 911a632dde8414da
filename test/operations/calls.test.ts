import type { InboxEntry } from '#core/store/inbox'
import type { CallCardView } from '#types/call-view'
import type { CaseView } from '#types/case-view'
import type { Page } from '#types/page'
import { HOUR, type House, openHouse, TUESDAY } from '../support/house'
import { allOf } from '../support/many-cases'
import { storedCase } from '../support/press'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.stop())

const UP = 'resident-upstairs'
const [GRID, FIRE, POLICE] = ['grid-a', 'officer-c', 'officer-b']
const POST = 'fire-rescue:officer:liuyin'
const DAY = 24 * HOUR
const CALL = { units: ['fire-rescue', 'police'], dueAt: TUESDAY + 2 * DAY, words: '请一起到现场' }
const EVALUATED = { units: [POST], evaluation: 'partly', timely: true, words: '清了一半' }

/** In the community's hands, which may call others to it. */
const held = async (): Promise<string> => {
  const { id } = (await house.file(UP, { matter: null })).value
  await house.move(GRID, id, 'accept')
  return id
}
const whistle = (id: string, fields: object = {}, commandId?: string) =>
  house.move(GRID, id, 'whistle', { ...CALL, ...fields }, commandId)
const listOf = async (who: string, cursor?: string) =>
  (await house.ask<Page<CallCardView>>(who, 'call.list', cursor === undefined ? {} : { cursor })).value
const casesOf = async (who: string) => (await listOf(who)).items.map(({ caseId }) => caseId)
const callsOn = async (id: string) => (await storedCase(house, id)).state.calls
const tellings = async (notice: string) =>
  (await allOf<InboxEntry>(house.cloud, 'inbox'))
    .filter((entry) => entry.notice === notice)
    .map(({ person }) => person)
    .sort()
const sweep = async (): Promise<void> => {
  house.later(60_000)
  await house.cloud.runTimer('sweep')
}

describe('a called unit', () => {
  it('finds what it is called to in its own list, for one request, and nobody else does', async () => {
    const id = await held()
    await whistle(id)
    expect((await listOf(FIRE)).items).toMatchObject([
      { caseId: id, by: '柳荫社区居委会', stand: 'called', joint: 0, overdue: false },
    ])
    // The first question of all finds out who is asking; the next costs its one request.
    await listOf(FIRE)
    expect((await house.logged('call.list')).db).toBe(1)
    expect(await casesOf('manager-a')).toEqual([])
    expect(await casesOf('officer-a')).toEqual([])
  })

  it('sees it until whoever whistled has said what came of it', async () => {
    const id = await held()
    await whistle(id)
    for (const [action, fields, stand] of [
      ['acknowledgeCall', {}, 'acknowledged'],
      ['contactCall', { words: '约明早' }, 'contacted'],
      ['muster', { words: '到了' }, 'there'],
    ] as const) {
      expect(await house.move(FIRE, id, action, fields)).toMatchObject({ ok: true })
      expect((await listOf(FIRE)).items.map((one) => one.stand)).toEqual([stand])
    }
    expect(await house.move(GRID, id, 'attend', { units: [POST] })).toMatchObject({ ok: true })
    expect(await house.move(GRID, id, 'concludeCall', EVALUATED)).toMatchObject({ ok: true })
    expect(await casesOf(FIRE)).toEqual([])
    expect(await casesOf(POLICE)).toEqual([id])
    const { calls } = (await house.ask<CaseView>(FIRE, 'case.open', { id })).value
    expect(calls[0]?.record?.concluded).toMatchObject({ result: 'partly', timely: true })
  })

  it('reads its list soonest due first, page by page', async () => {
    const ids: string[] = []
    for (let count = 0; count < 22; count += 1) {
      ids.push(await held())
      await whistle(ids.at(-1) ?? '', { dueAt: TUESDAY + DAY })
      house.later(60_000)
    }
    await house.move(FIRE, ids[0] ?? '', 'acknowledgeCall')
    const first = await listOf(FIRE)
    const second = await listOf(FIRE, first.cursor ?? '')
    const all = [...first.items, ...second.items]
    expect(first.items).toHaveLength(20)
    expect(all.map(({ caseId }) => caseId)).toEqual([...ids.slice(1), ids[0]])
    expect(all.map(({ dueAt }) => dueAt)).toEqual(
      [...all.map(({ dueAt }) => dueAt ?? 0)].sort((one, other) => one - other),
    )
    expect(second.cursor).toBeNull()
  })

  it('has nothing in its list any more of a case that turns out to be about its kind, or that is over', async () => {
    const [about, over] = [await held(), await held()]
    await whistle(about)
    await whistle(over)
    expect(await casesOf(FIRE)).toHaveLength(2)
    await house.move(GRID, about, 'reclassify', {
      ...{ matter: 'poultry', about: 'department', words: '说的是执法部门' },
    })
    await house.move(UP, over, 'withdraw')
    expect(await casesOf(FIRE)).toEqual([])
    expect(await house.ask(FIRE, 'case.open', { id: about })).toMatchObject({ code: 'not_found' })
  })
})

describe('a call whose time runs out', () => {
  it('is warned of at 80 % and then told, once each, to the unit, its desk, the coordinator and the community', async () => {
    const id = await held()
    await whistle(id)
    house.later(0.8 * HOUR)
    await sweep()
    expect(await tellings('callWarns')).toEqual([FIRE, POLICE].sort())
    house.later(0.2 * HOUR)
    await sweep()
    await sweep()
    const late = await tellings('callRanOut')
    expect(late).toEqual(expect.arrayContaining([FIRE, POLICE, 'coordinator-a', GRID]))
    expect(late.filter((who) => who === FIRE)).toHaveLength(1)
    expect((await listOf(FIRE)).items).toMatchObject([{ overdue: true }])
    const facts = (await storedCase(house, id)).events.map(({ fact }) => fact)
    expect(facts.filter((fact) => fact.type === 'ranOut')).toMatchObject([
      { clock: 'acknowledge', of: { post: POST } },
      { clock: 'acknowledge', of: { post: 'police:officer:liuyin' } },
    ])
    // Whoever is told of it may look: the coordinator was no reader of this case before.
    expect(await house.ask('coordinator-a', 'case.open', { id })).toMatchObject({ ok: true })
  })

  it('says nothing to a unit that has come', async () => {
    const id = await held()
    await whistle(id)
    await house.move(FIRE, id, 'muster')
    house.later(5 * DAY)
    await sweep()
    expect(await tellings('callRanOut')).not.toContain(FIRE)
  })
})

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
  const three = async () => [await held(), await held(), await held()] as const

  it('stands on each of them, and is told once', async () => {
    const [first, second, third] = await three()
    expect(await whistle(first, { cases: [second, third] })).toMatchObject({ ok: true })
    const [call] = await callsOn(first)
    for (const id of [second, third])
      expect(await callsOn(id)).toMatchObject([
        { call: call?.call, post: POST, carriedFrom: first },
        { call: call?.call },
      ])
    expect([...(await casesOf(FIRE))].sort()).toEqual([first, second, third].sort())
    await sweep()
    expect(await tellings('unitCalled')).toEqual([FIRE, POLICE].sort())
  })

  it('takes what is done on any of them to the others, with its words', async () => {
    const [first, second, third] = await three()
    await whistle(first, { cases: [second, third] })
    await house.move(FIRE, second, 'acknowledgeCall')
    await house.move(FIRE, second, 'muster', { words: '三件一起看了' })
    await house.move(GRID, third, 'concludeCall', { ...EVALUATED, words: '楼道清了，院里还有' })
    for (const id of [first, second, third]) {
      const [call] = await callsOn(id)
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
    await whistle(first, { cases: [second] }, 'whistles-once')
    await whistle(first, { cases: [second] }, 'whistles-once')
    expect(await callsOn(first)).toHaveLength(2)
    expect(await callsOn(second)).toHaveLength(2)
  })

  it.each(Object.keys(DEATHS) as (keyof typeof DEATHS)[])(
    'is carried out by sweep when %s',
    async (death) => {
      const [first, second, third] = await three()
      house.cloud.faults.set([...DEATHS[death]])
      expect(await whistle(first, { cases: [second, third] })).toMatchObject({ ok: true })
      house.cloud.faults.clear()
      await sweep()
      await sweep()
      for (const id of [first, second, third]) {
        expect(await callsOn(id)).toHaveLength(2)
        expect((await storedCase(house, id)).owedAt).toBeNull()
      }
      expect(await casesOf(FIRE)).toHaveLength(3)
      expect(await tellings('unitCalled')).toEqual([FIRE, POLICE].sort())
    },
  )

  it('is refused with a case that is not the whistler’s, and then calls nobody', async () => {
    const id = await held()
    const { id: others } = (await house.file(UP, { matter: 'poultry' })).value
    expect(await whistle(id, { cases: [others] })).toMatchObject({ code: 'bad_input', detail: 'cases' })
    expect(await whistle(id, { cases: ['no-such-case'] })).toMatchObject({ code: 'bad_input' })
    expect(await callsOn(id)).toEqual([])
  })
})
