import { verifyHistory } from '#core/domain/chain'
import { sha256 } from '#core/platform/digest'
import type { Follow } from '#core/store/follows'
import type { InboxEntry } from '#core/store/inbox'
import type { Person } from '#core/store/people'
import type { Erased, MyCaseLine, MyData } from '#types/my-data'
import { docketDeskOf } from '../support/docket-desk'
import { type House, openHouse, settledCase } from '../support/house'
import { allOf } from '../support/many-cases'
import { storedCase } from '../support/press'

const UP = 'resident-upstairs'
const DOWN = 'resident-downstairs'
const WORDS = '楼上露台养了六只鸡，天不亮就叫。'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const dataOf = async (who: string, cursor?: string) =>
  (await house.ask<MyData>(who, 'me.data', cursor === undefined ? {} : { cursor })).value
const lineOf = async (who: string, id: string): Promise<MyCaseLine | undefined> =>
  (await dataOf(who)).cases.items.find((line) => line.id === id)

/** As a phone does it: until no page is left. */
async function eraseAll(who: string): Promise<readonly Erased[]> {
  const pages: Erased[] = []
  for (let cursor: string | null | undefined; cursor !== null; cursor = pages.at(-1)?.cursor) {
    const { value } = await house.ask<Erased>(who, 'me.erase', cursor === undefined ? {} : { cursor })
    pages.push(value)
  }
  return pages
}

/** A case that its reporter has added to and rated, so that nobody works with it any more. */
async function closedCase(filing: object = {}): Promise<string> {
  const id = await settledCase(house, { words: WORDS, ...filing })
  await house.move('grid-a', id, 'verify', { restored: true, words: '看过，没有鸡了' })
  const rated = await house.move(UP, id, 'rate', { solved: true, score: 5, words: '谢谢，安静了' })
  expect(rated).toMatchObject({ ok: true, value: { stage: 'closed' } })
  return id
}

describe('what is kept about somebody', () => {
  it('is shown whole: own words, the phone masked, what was joined, messages and devices', async () => {
    const id = await closedCase()
    await house.ask(UP, 'contact.leave', { phone: '10000001111' })
    const data = await dataOf(UP)
    expect(await lineOf(UP, id)).toMatchObject({ words: [WORDS, '谢谢，安静了'], hold: null, erased: false })
    expect(data).toMatchObject({ contact: '100****1111', recoveryAt: null, follows: { items: [] } })
    expect(data.inbox.kept).toBeGreaterThan(0)
    expect(data.devices).toMatchObject([{ since: null, current: true }])
    await house.ask(UP, 'me.recovery')
    expect((await dataOf(UP)).recoveryAt).toBe(house.cloud.clock.now())
  })

  it('is nobody else’s: another resident sees none of it, staff have no such page', async () => {
    await closedCase()
    expect(await dataOf(DOWN)).toMatchObject({ cases: { items: [] }, contact: null })
    expect(await house.ask('manager-a', 'me.data')).toMatchObject({ ok: false, code: 'unknown_operation' })
  })

  it('is read page by page, in as many requests however much there is', async () => {
    for (let count = 0; count < 21; count += 1) await house.file(DOWN, { words: `第${count}件` })
    const first = await dataOf(DOWN)
    expect(first.cases.items).toHaveLength(20)
    const second = await dataOf(DOWN, first.cases.cursor ?? '')
    expect(second.cases).toMatchObject({ cursor: null })
    expect(second.cases.items).toHaveLength(1)
    expect((await house.logged('me.data')).db).toBeLessThanOrEqual(8)
  })
})

describe('somebody who has everything erased', () => {
  it('leaves no word of their own in a closed case, and a chain that holds', async () => {
    const id = await closedCase()
    const before = await storedCase(house, id)
    expect(JSON.stringify(before.texts)).toContain(WORDS)
    await eraseAll(UP)
    const after = await storedCase(house, id)
    expect(JSON.stringify(after)).not.toContain(WORDS)
    expect(JSON.stringify(after)).not.toContain('谢谢')
    expect(after.events).toEqual(before.events)
    expect(after.rev).toBe(before.rev)
    expect(verifyHistory(after.events, after.texts, sha256)).toEqual({ ok: true })
    expect(await lineOf(UP, id)).toMatchObject({ words: [], erased: true })
    expect(await house.ask(UP, 'case.open', { id })).toMatchObject({ ok: true, value: { words: '' } })
  })

  it('leaves no salt either, by which a short sentence could be guessed at', async () => {
    const id = await closedCase({ words: '有鸡' })
    const hash = (await storedCase(house, id)).events[0]?.textHash ?? ''
    await eraseAll(UP)
    expect((await storedCase(house, id)).texts[hash]).toEqual({ words: null, salt: '' })
  })

  it('keeps what the offices wrote: it is the record of what they did', async () => {
    const id = await closedCase()
    await eraseAll(UP)
    expect(JSON.stringify((await storedCase(house, id)).texts)).toContain('看过，没有鸡了')
  })

  it('is told which words stay for now, because the case or its file is open', async () => {
    const open = (await house.file(UP, { words: WORDS })).value.id
    const { id } = await docketDeskOf(house).filed()
    const kept = (await eraseAll(UP)).flatMap((page) => page.kept)
    expect(kept.filter((one) => one.id === open)).toMatchObject([{ hold: 'open' }])
    expect(kept.some((one) => one.id === id)).toBe(true)
    expect(JSON.stringify((await storedCase(house, open)).texts)).toContain(WORDS)
  })

  it('has no phone, no messages and joins nothing any more', async () => {
    const shared = (await house.file(DOWN, { matter: 'flyers', words: '小广告' })).value.id
    await house.ask(UP, 'follow.add', { id: shared })
    await house.ask(UP, 'contact.leave', { phone: '10000001111' })
    await closedCase()
    const { reporter } = await storedCase(house, await closedCase())
    await eraseAll(UP)
    const people = await allOf<Person>(house.cloud, 'people')
    expect(people.find(({ _id }) => _id === reporter)?.phone).toBeNull()
    const follows = await allOf<Follow>(house.cloud, 'follows')
    expect(follows.filter(({ person }) => person === reporter)).toEqual([])
    const inbox = await allOf<InboxEntry>(house.cloud, 'inbox')
    expect(inbox.filter(({ person }) => person === reporter)).toEqual([])
  })

  it('may do so twice, and touches nobody else’s cases', async () => {
    await house.file(DOWN, { words: WORDS })
    await eraseAll(UP)
    const again = await eraseAll(UP)
    expect(again.reduce((sum, page) => sum + page.erased, 0)).toBe(0)
    expect((await dataOf(DOWN)).cases.items.every(({ erased }) => !erased)).toBe(true)
  })
})

describe('a phone number left before the first report', () => {
  it('does not keep WeChat from reaching the person later', async () => {
    const caller = { openid: 'left-first', appid: 'wx' }
    const asked = (op: string, input: object, commandId: string) =>
      house.cloud.invoke('resident', { op, input, commandId }, caller)
    await asked('contact.leave', { phone: '10000002222' }, 'leaves-first')
    const place = { compound: 'xiyuan', kind: 'report', matter: 'poultry', words: '鸡', place: {} }
    const more = { files: [], about: null, hideFromProperty: false, danger: false, contact: true }
    const filed = (await asked('case.file', { ...place, ...more }, 'files-then')) as { value: { id: string } }
    const { reporter } = await storedCase(house, filed.value.id)
    const [person] = (await allOf<Person>(house.cloud, 'people')).filter(({ _id }) => _id === reporter)
    expect(person).toMatchObject({ phone: expect.any(String), openid: expect.any(String) })
  })
})
