import type { CaseView } from '#types/case-view'
import type { InboxItem } from '#types/inbox-view'
import type { FollowedCase } from '#types/nearby-view'
import type { Page } from '#types/page'
import { HOUR, type House, type Reply } from '../support/house'
import { NEIGHBOUR, type Neighbours, openNeighbours, PRIVATE, REPORTER } from '../support/neighbours'

const DAY = 24 * HOUR

let neighbours: Neighbours
let house: House
beforeAll(async () => {
  neighbours = await openNeighbours()
  ;({ house } = neighbours)
})
afterAll(() => house.stop())
afterEach(() => neighbours.forget())

const inbox = async (who: string, id: string) =>
  (await house.ask<Page<InboxItem>>(who, 'inbox.list')).value.items
    .filter(({ caseId }) => caseId === id)
    .map(({ notice }) => notice)
const settle = async (id: string) => {
  await house.move('manager-a', id, 'accept')
  await house.move('manager-a', id, 'dissuade', { dissuasion: 'stopped', words: '当场撕了' })
  await house.move('manager-a', id, 'settle', { outcome: 'persuaded', words: '已清除' })
}

describe('who joins', () => {
  it('sees matter, building, stage, clocks and summary, and no word, photo, step or offer', async () => {
    const id = await neighbours.filed()
    const { value } = await neighbours.join(id)
    expect(value).toMatchObject({
      reader: 'follower',
      stage: 'submitted',
      place: '3栋',
      words: '',
      summary: null,
    })
    expect(value).toMatchObject({
      timeline: [],
      offers: [],
      files: [],
      follow: { urgesLeft: 3, mayUrge: true },
    })
    expect(value.clocks.length).toBeGreaterThan(0)
    await house.move('manager-a', id, 'accept')
    const later = (await neighbours.open(id)).value
    expect(later.stage).not.toBe('submitted')
    expect(JSON.stringify(later)).not.toMatch(PRIVATE)
  })

  it('may not join what is not public, and what is one’s own', async () => {
    const hidden = await neighbours.filed({ hideFromProperty: true })
    const counted = await neighbours.filed({ matter: 'poultry', words: '养鸡' })
    const missing = await neighbours.join('no-such-case')
    expect(await neighbours.join(hidden)).toEqual(missing)
    expect(await neighbours.join(counted)).toEqual(missing)
    expect(await neighbours.join(await neighbours.filed(), REPORTER)).toMatchObject({ code: 'not_allowed' })
  })

  it('loses sight of it when it turns out to concern somebody', async () => {
    const id = await neighbours.filed()
    await neighbours.join(id)
    await house.move('manager-a', id, 'reclassify', { matter: 'pm-service', words: '其实是物业不清' })
    expect((await neighbours.open(id, REPORTER)).value.about).toBe('property')
    expect(await neighbours.open(id)).toEqual(await neighbours.open('no-such-case'))
  })

  it('is one of fifty at once, and each is in', async () => {
    const id = await neighbours.filed()
    const tokens = await neighbours.guests(50)
    const replies = await Promise.all(tokens.map((token) => house.web('follow.add', { id }, token)))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(50)
    expect((await neighbours.nearby()).cases).toMatchObject([{ id, followers: 50 }])
  })

  it('finds it in a list of its own and may leave again', async () => {
    const id = await neighbours.filed()
    await neighbours.join(id)
    const mine = async () =>
      (await house.ask<Page<FollowedCase>>(NEIGHBOUR, 'follow.list')).value.items.filter(
        ({ stage }) => stage !== 'withdrawn',
      )
    expect(await mine()).toMatchObject([{ id, building: '3栋', stage: 'submitted' }])
    expect(JSON.stringify(await mine())).not.toMatch(/三单元|3楼/u)
    expect((await house.logged('follow.list')).db).toBe(2)
    await house.ask(NEIGHBOUR, 'follow.remove', { id })
    expect(await mine()).toEqual([])
    expect(await neighbours.open(id)).toMatchObject({ code: 'not_found' })
  })

  it('reads page by page what is more than a page, nothing twice and nothing left out', async () => {
    const [token = ''] = await neighbours.guests(1)
    const joined: string[] = []
    for (let count = 0; count < 23; count += 1) joined.push(await neighbours.filed())
    for (const id of joined) {
      await house.cloud.clock.advance(1000)
      await house.web('follow.add', { id }, token)
    }
    const read: string[] = []
    let cursor: string | null | undefined
    do {
      const input = typeof cursor === 'string' ? { cursor } : {}
      const { value } = await house.web<Page<FollowedCase>>('follow.list', input, token)
      read.push(...value.items.map(({ id }) => id))
      cursor = value.cursor
    } while (cursor !== null)
    expect(read).toEqual(joined.reverse())
  })

  it('is told however many they are, the hundred-and-first as well', async () => {
    const id = await neighbours.filed()
    const tokens = await neighbours.guests(101)
    for (const token of tokens) await house.web('follow.add', { id }, token)
    await settle(id)
    await house.cloud.runTimer('sweep')
    const [first = ''] = tokens
    const heard = await house.web<Page<InboxItem>>('inbox.list', {}, first)
    expect(heard.value.items).toMatchObject([{ caseId: id, notice: 'followedSettled' }])
  })

  it('hears in the inbox when it is settled and when it is over, the reporter as before', async () => {
    const id = await neighbours.filed()
    await neighbours.join(id)
    await settle(id)
    expect(await inbox(NEIGHBOUR, id)).toEqual(['followedSettled'])
    await house.move('grid-a', id, 'verify', { restored: true })
    expect(await inbox(NEIGHBOUR, id)).toEqual(['followedSettled'])
    await house.move(REPORTER, id, 'rate', { solved: true, score: 5 })
    expect(await inbox(NEIGHBOUR, id)).toEqual(['followedClosed', 'followedSettled'])
    expect(await inbox(REPORTER, id)).toContain('caseSettled')
  })
})

describe('a follower', () => {
  const urge = (id: string, who = NEIGHBOUR, commandId?: string): Promise<Reply<CaseView>> =>
    house.ask(who, 'follow.urge', { id }, commandId === undefined ? {} : { commandId })

  it('urges once a day, three times in all', async () => {
    const id = await neighbours.filed()
    await neighbours.join(id)
    for (const left of [2, 1, 0]) {
      expect((await urge(id)).value.follow).toMatchObject({ urgesLeft: left, mayUrge: false })
      expect(await urge(id)).toMatchObject({ code: 'not_now' })
      house.later(DAY)
    }
    expect(await urge(id)).toMatchObject({ code: 'not_now' })
  })

  it('whose answer was lost asks again and has urged once', async () => {
    const id = await neighbours.filed()
    await neighbours.join(id)
    await urge(id, NEIGHBOUR, 'urge-pressed')
    expect((await urge(id, NEIGHBOUR, 'urge-pressed')).value.follow?.urgesLeft).toBe(2)
  })

  it('is one of many in one line of the holder’s inbox that day', async () => {
    const id = await neighbours.filed()
    const tokens = await neighbours.guests(12)
    for (const token of tokens) await house.web('follow.add', { id }, token)
    const urged = await Promise.all(tokens.map((token) => house.web('follow.urge', { id }, token)))
    expect(urged.every(({ ok }) => ok)).toBe(true)
    const told = async () => (await inbox('manager-a', id)).filter((notice) => notice === 'caseUrged')
    expect(await told()).toHaveLength(1)
    house.later(DAY)
    await house.web('follow.urge', { id }, tokens[0])
    expect(await told()).toHaveLength(2)
  })

  it('rates what is settled and verified, beside the reporter', async () => {
    const id = await neighbours.filed()
    await neighbours.join(id)
    const rate = () => house.ask<CaseView>(NEIGHBOUR, 'follow.rate', { id, solved: false, score: 2 })
    expect(await rate()).toMatchObject({ code: 'not_now' })
    await settle(id)
    await house.move('grid-a', id, 'verify', { restored: true })
    expect((await rate()).value.follow).toMatchObject({ rating: { solved: false, score: 2 }, mayRate: true })
    expect((await neighbours.open(id, REPORTER)).value.stage).toBe('rating')
  })

  it('who never joined is answered as for a case that is not there', async () => {
    const id = await neighbours.filed()
    expect(await urge(id)).toEqual(await urge('no-such-case'))
  })
})
