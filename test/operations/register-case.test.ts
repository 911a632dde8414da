import { randomUUID } from 'node:crypto'
import type { StoredCase } from '#core/store/case-shape'
import type { CardView, CaseView } from '#types/case-view'
import { CONTRACT } from '#types/contract'
import type { Slip } from '#types/field-contract'
import type { MyData } from '#types/my-data'
import type { Page } from '#types/page'
import { type House, openHouse, type Reply } from '../support/house'
import { allOf } from '../support/many-cases'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const NUMBER = '10000008888'
const TOLD = {
  ...{
    channel: 'phone',
    compound: 'xiyuan',
    kind: 'report',
    matter: 'poultry',
    words: '楼上养鸡，天不亮就叫',
  },
  ...{ place: { building: '3栋' }, about: null, hideFromProperty: false, danger: false, phone: null },
}
const register = (who: string, told: object = {}, commandId: string = randomUUID()) =>
  house.ask<Slip>(who, 'case.register', { ...TOLD, ...told }, { commandId })
const fromPhone = async <Value>(name: string, op: string, input: object = {}): Promise<Reply<Value>> => {
  const call = { op, input, contract: CONTRACT, commandId: randomUUID() }
  return (await house.cloud.invoke('resident', call, { openid: `openid-${name}` })) as Reply<Value>
}

describe('what a caller said, registered by the grid leader', () => {
  it('goes to whoever would have had it from a phone, with the clocks of a resident’s own report', async () => {
    const { value: slip } = await register('grid-a')
    const own = (await house.file('resident-upstairs', { matter: 'poultry' })).value
    const { value } = await house.ask<CaseView>('manager-a', 'case.open', { id: slip.id })
    expect(value.holder).toEqual(own.holder)
    expect(value.clocks.map(({ code }) => code)).toEqual(own.clocks.map(({ code }) => code))
    expect(value.timeline[0]).toMatchObject({ action: 'file', result: 'phone' })
    expect(slip).toMatchObject({ number: value.number, unitName: value.holder?.unitName })
  })

  it('is one case however often the call is repeated, and its slip stays the same', async () => {
    const commandId = randomUUID()
    const [one, other] = [await register('grid-a', {}, commandId), await register('grid-a', {}, commandId)]
    expect(other).toEqual(one)
  })

  it('is followed from the caller’s own phone with the code of the slip, once', async () => {
    const { id, code } = (await register('grid-a')).value
    expect(await fromPhone('caller', 'me.recover', { code: code.toLowerCase() })).toMatchObject({ ok: true })
    house.later(60_000)
    const mine = (await fromPhone<Page<CardView>>('caller', 'case.mine')).value.items
    expect(mine.map((card) => card.id)).toEqual([id])
    expect((await fromPhone<CaseView>('caller', 'case.open', { id })).value.reader).toBe('reporter')
    const { cases } = (await fromPhone<MyData>('caller', 'me.data')).value
    expect(cases.items.map(({ words }) => words)).toEqual([[TOLD.words]])
    expect(await fromPhone('finder-of-slip', 'me.recover', { code })).toMatchObject({ ok: false })
  })

  it('is hidden from the grid leader who registered it when it concerns the community', async () => {
    const { id } = (await register('grid-a', { about: 'community', matter: null })).value
    expect(await house.ask('grid-a', 'case.open', { id })).toMatchObject({ code: 'not_found' })
  })

  it('is refused where the post has nothing to do with the place', async () => {
    expect(await register('grid-b')).toMatchObject({ ok: false, code: 'bad_input', detail: 'compound' })
    expect(await register('admin-a')).toMatchObject({ ok: false })
  })
})

describe('the number a caller leaves', () => {
  it('is shown to whoever holds the case, lies encrypted, and is gone when the caller takes it back', async () => {
    const { id } = (await register('grid-a', { phone: NUMBER })).value
    await house.move('manager-a', id, 'accept')
    const reveal = () =>
      house.ask<{ phone: string | null }>('manager-a', 'case.reveal', {
        id,
        reason: 'siteAccess',
        words: '约时间',
      })
    expect((await reveal()).value.phone).toBe(NUMBER)
    const stored = [await allOf(house.cloud, 'people'), await allOf<StoredCase>(house.cloud, 'cases')]
    expect(JSON.stringify(stored)).not.toContain(NUMBER)
    expect(await house.ask('manager-a', 'case.forgetPhone', { id })).toMatchObject({ code: 'not_found' })
    expect(await house.ask('grid-a', 'case.forgetPhone', { id })).toMatchObject({ ok: true })
    expect((await reveal()).value.phone).toBeNull()
  })

  it('is not asked for: without one the case is anonymous', async () => {
    const { id } = (await register('grid-a')).value
    const stored = (await allOf<StoredCase>(house.cloud, 'cases')).find(({ _id }) => _id === id)
    expect(stored?.state.contact).toBe(false)
    expect(stored?.reporter).toMatch(/^v1\./u)
  })
})
