import type { FindInput, Found } from '#types/desk-view'
import { HOUR, type House, openHouse } from '../support/house'
import { multiply } from '../support/many-cases'
import { storedCase } from '../support/press'

const UP = 'resident-upstairs'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.stop())

const find = async (who: string, input: FindInput): Promise<Found> => {
  const reply = await house.ask<Found>(who, 'desk.find', input)
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value
}
const ids = async (who: string, input: FindInput): Promise<readonly string[]> =>
  (await find(who, input)).items.map(({ id }) => id)
/** What an instance reads once and keeps is no part of a search. */
const warm = (who: string) => find(who, { text: '一' })
const files = async (filing: object, who = UP): Promise<string> => (await house.file(who, filing)).value.id

describe('a number', () => {
  it('finds its case whole or by its end, however it is told, in one request', async () => {
    const id = await files({})
    const { number } = await storedCase(house, id)
    const tail = number.split('-')[1] ?? ''
    await warm('manager-a')
    for (const text of [number, number.toLowerCase(), ` ${number} `, tail, `-${tail}`, tail.toLowerCase()]) {
      expect([text, await ids('manager-a', { text })]).toEqual([text, [id]])
      expect((await house.logged('desk.find')).db).toBe(1)
    }
    expect((await find('manager-a', { text: tail })).by).toBe('number')
  })

  it('of a case one may not see is answered as one that nobody has', async () => {
    const { number } = await storedCase(house, await files({}))
    const nobodys = await house.ask('manager-b', 'desk.find', { text: '20261117-222222', by: 'number' })
    for (const who of ['manager-b', 'officer-b', 'coordinator-a', 'admin-a'])
      expect([who, await house.ask(who, 'desk.find', { text: number })]).toEqual([who, nobodys])
    const tail = { text: number.split('-')[1] ?? '' }
    expect(await house.ask('manager-b', 'desk.find', tail)).toEqual(nobodys)
  })
})

describe('a place', () => {
  it('is found by its beginning within a compound, however it is spaced', async () => {
    const third = await files({ place: { building: '3栋', unit: '2单元', floor: '5楼' } })
    const thirtieth = await files({ place: { building: '30栋' } })
    await files({ compound: 'hualong', place: { building: '3栋' } })
    const at = (text: string) => ids('manager-a', { text, by: 'place', compound: 'xiyuan' })
    expect([...(await at('3'))].sort()).toEqual([third, thirtieth].sort())
    expect(await at('3栋2')).toEqual([third])
    expect(await at('３栋 2单元')).toEqual([third])
    expect(await at('2单元')).toEqual([])
    expect(await ids('manager-a', { text: '3栋', by: 'place', compound: 'hualong' })).toEqual([])
  })

  it('needs its compound', async () => {
    const asked = await house.ask('manager-a', 'desk.find', { text: '3栋', by: 'place' })
    expect(asked).toMatchObject({ code: 'bad_input', detail: 'compound' })
  })
})

describe('words', () => {
  it('find what one holds or one’s unit holds, also when it is over, all words at once', async () => {
    const poultry = await files({ place: { building: '7栋' } })
    await files({ matter: 'random-parking', place: { building: '7栋' } })
    await house.move(UP, poultry, 'withdraw')
    expect(await ids('manager-a', { text: '家禽' })).toEqual([poultry])
    expect(await ids('manager-a', { text: '7栋 家禽' })).toEqual([poultry])
    expect(await ids('manager-a', { text: '9栋 家禽' })).toEqual([])
    expect(await ids('manager-a', { text: '家禽', scope: 'post' })).toEqual([poultry])
    expect(await ids('manager-b', { text: '家禽' })).toEqual([])
  })

  it('in a whole region are for those who look after it', async () => {
    const id = await files({})
    expect(await house.ask('desk-a', 'desk.find', { text: '家禽', scope: 'region' })).toMatchObject({
      code: 'not_allowed',
    })
    expect(await ids('supervisor-a', { text: '家禽', scope: 'region' })).toEqual([id])
    expect(await ids('supervisor-a', { text: '家禽', scope: 'compound', compound: 'xiyuan' })).toEqual([id])
    expect(await ids('coordinator-a', { text: '家禽', scope: 'region' })).toEqual([])
  })

  it('are sought in the newest thousand, which says how far it looked, and then goes on', async () => {
    const wanted = await files({ matter: 'random-parking' })
    house.later(HOUR)
    const model = await storedCase(house, await files({}))
    await multiply(house.cloud, model, 1005)
    await warm('manager-a')
    const first = await find('manager-a', { text: '乱停' })
    expect(first).toMatchObject({ items: [], looked: { count: 1000, since: model.filedAt } })
    expect((await house.logged('desk.find')).db).toBe(1)
    const next = await find('manager-a', { text: '乱停', cursor: first.cursor ?? '' })
    expect(next.items.map(({ id }) => id)).toEqual([wanted])
    expect(next.cursor).toBeNull()
    const many = await find('manager-a', { text: '家禽' })
    expect(many.items).toHaveLength(20)
    expect(many.looked?.count).toBe(20)
  })

  it('neither find nor count what one may not see, and answer as if it were not there', async () => {
    await files({})
    const asked: FindInput = { text: '家禽', scope: 'compound', compound: 'xiyuan' }
    const before = await house.ask('manager-a', 'desk.find', asked)
    await files({ about: 'property' })
    await files({ hideFromProperty: true })
    expect(await house.ask('manager-a', 'desk.find', asked)).toEqual(before)
    expect(before).toMatchObject({ value: { looked: { count: 1 } } })
    expect(await house.ask('officer-b', 'desk.find', asked)).toMatchObject({
      value: { items: [], looked: { count: 0, since: null }, cursor: null },
    })
  })
})
