import { type House, openHouse } from '../support/house'
import { storedCase } from '../support/press'

const UP = 'resident-upstairs'
const DOWN = 'resident-downstairs'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const complain = (who: string, id: string, words = '说办好了，其实没来过') =>
  house.ask<{ id: string }>(who, 'case.complain', { id, words })

describe('a complaint about how a case is handled', () => {
  it('goes to the supervisor with the number of the case, and neither handler nor property can read it', async () => {
    const filed = (await house.file(UP, {})).value
    await house.move('manager-a', filed.id, 'accept')
    const { value } = await complain(UP, filed.id)
    const stored = await storedCase(house, value.id)
    expect(stored.holder).toMatch(/^supervision:supervisor:/u)
    expect(Object.values(stored.texts)[0]?.words).toBe(`${filed.number}：说办好了，其实没来过`)
    for (const who of ['manager-a', 'grid-a', 'officer-a'])
      expect(await house.ask(who, 'case.open', { id: value.id })).toEqual({ ok: false, code: 'not_found' })
    expect(await house.ask('supervisor-a', 'case.open', { id: value.id })).toMatchObject({ ok: true })
    expect(await house.ask(UP, 'case.open', { id: value.id })).toMatchObject({ ok: true })
  })

  it('is made by whoever has joined the case too, and by nobody else', async () => {
    const { id } = (await house.file(UP, { matter: 'flyers', words: '小广告' })).value
    const never = await complain(DOWN, 'no-such-case')
    expect(await complain(DOWN, id)).toEqual(never)
    expect(never).toEqual({ ok: false, code: 'not_found' })
    await house.ask(DOWN, 'follow.add', { id })
    expect(await complain(DOWN, id)).toMatchObject({ ok: true })
  })

  it('needs a word', async () => {
    const { id } = (await house.file(UP, {})).value
    expect(await complain(UP, id, '  ')).toEqual({ ok: false, code: 'bad_input', detail: 'words' })
  })
})
