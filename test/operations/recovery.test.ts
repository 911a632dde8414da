import { randomUUID } from 'node:crypto'
import { CONTRACT } from '#types/contract'
import type { CaseView } from '#types/case-view'
import type { DeviceLine, MyData } from '#types/my-data'
import { HOUR, type House, openHouse, type Reply } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const MINUTE = 60_000

interface Phone {
  ask<Value = Record<string, unknown>>(op: string, input?: object, commandId?: string): Promise<Reply<Value>>
}

let sold = 0
/** A phone that nobody has used here before. */
function phone(): Phone {
  sold += 1
  const caller = { openid: `phone-${sold}`, appid: 'wx' }
  return {
    ask: async (op, input = {}, commandId = randomUUID()) => {
      const call = { op, input, contract: CONTRACT, commandId }
      return (await house.cloud.invoke('resident', call, caller)) as Reply<never>
    },
  }
}

async function browser(): Promise<Phone> {
  const { token } = (await house.web<{ token: string }>('session.guest')).value
  return { ask: (op, input = {}, commandId = randomUUID()) => house.web(op, input, token, { commandId }) }
}

const FILING = {
  ...{ compound: 'xiyuan', kind: 'report', matter: 'poultry', words: '露台养鸡', place: {} },
  ...{ files: [], about: null, hideFromProperty: false, danger: false },
}
const fileOn = async (from: Phone) => (await from.ask<CaseView>('case.file', FILING)).value.id
const codeOf = async (from: Phone) => (await from.ask<{ code: string }>('me.recovery')).value.code
const sees = async (from: Phone, id: string) => (await from.ask('case.open', { id })).ok
const devices = async (from: Phone): Promise<readonly DeviceLine[]> =>
  (await from.ask<MyData>('me.data')).value.devices

/** Somebody with a case, the code they wrote down, and a new phone that has used it. */
async function moved() {
  const [old, fresh] = [phone(), phone()]
  const id = await fileOn(old)
  const code = await codeOf(old)
  expect(await fresh.ask('me.recover', { code })).toMatchObject({ ok: true })
  return { old, fresh, id, code }
}

describe('a new phone with the recovery code', () => {
  it('finds the cases, acts as their reporter, and the old phone keeps them too', async () => {
    const { old, fresh, id } = await moved()
    const { items } = (await fresh.ask<{ items: { id: string }[] }>('case.mine')).value
    expect(items.map((card) => card.id)).toEqual([id])
    const said = { id, action: 'add', fields: { words: '今天还在叫' } }
    expect(await fresh.ask('case.move', said)).toMatchObject({ ok: true, value: { reader: 'reporter' } })
    expect(await sees(old, id)).toBe(true)
    const joint = await fileOn(fresh)
    expect(await sees(old, joint)).toBe(true)
  })

  it('may be a browser, and the code may be typed with small letters and blanks', async () => {
    const [old, fresh] = [phone(), await browser()]
    const id = await fileOn(old)
    const typed = (await codeOf(old)).toLowerCase().replaceAll('-', ' ')
    expect(await fresh.ask('me.recover', { code: typed })).toMatchObject({ ok: true })
    expect(await sees(fresh, id)).toBe(true)
  })

  it('is answered yes again when the first answer was lost', async () => {
    const [old, fresh] = [phone(), phone()]
    const id = await fileOn(old)
    const code = await codeOf(old)
    const commandId = randomUUID()
    for (let time = 0; time < 2; time += 1)
      expect(await fresh.ask('me.recover', { code }, commandId)).toMatchObject({ ok: true })
    expect(await sees(fresh, id)).toBe(true)
  })

  it('is refused when it has reported something itself, which would be lost from sight', async () => {
    const [old, fresh] = [phone(), phone()]
    await fileOn(old)
    const own = await fileOn(fresh)
    const code = await codeOf(old)
    expect(await fresh.ask('me.recover', { code })).toEqual({
      ok: false,
      code: 'not_now',
      detail: 'ownCases',
    })
    expect(await sees(fresh, own)).toBe(true)
    expect(await phone().ask('me.recover', { code })).toMatchObject({ ok: true })
  })
})

describe('a code in the wrong hands', () => {
  it('serves once, and only the newest one serves', async () => {
    const { id, code } = await moved()
    const thief = phone()
    expect(await thief.ask('me.recover', { code })).toMatchObject({ ok: false, code: 'bad_input' })
    expect(await sees(thief, id)).toBe(false)
    const old = phone()
    await fileOn(old)
    const [first, second] = [await codeOf(old), await codeOf(old)]
    expect(await phone().ask('me.recover', { code: first })).toMatchObject({ code: 'bad_input' })
    expect(await phone().ask('me.recover', { code: second })).toMatchObject({ ok: true })
  })

  it('lets one phone in when two use it at the same moment', async () => {
    const old = phone()
    const id = await fileOn(old)
    const code = await codeOf(old)
    const both = [phone(), phone()]
    await Promise.all(both.map((one) => one.ask('me.recover', { code })))
    const seen = await Promise.all(both.map((one) => sees(one, id)))
    expect(seen.filter(Boolean)).toHaveLength(1)
  })

  it('is not found by trying: five wrong codes an hour, then not even the right one', async () => {
    const [old, guesser] = [phone(), phone()]
    await fileOn(old)
    const code = await codeOf(old)
    const wrong = () => guesser.ask('me.recover', { code: 'AAAA-BBBB-CCCC' })
    const many = await Promise.all(Array.from({ length: 20 }, wrong))
    expect(many.filter((reply) => reply.code === 'bad_input').length).toBeLessThanOrEqual(5)
    expect(await guesser.ask('me.recover', { code })).toEqual({
      ok: false,
      code: 'too_many',
      detail: 'recovery',
    })
    house.later(HOUR)
    expect(await guesser.ask('me.recover', { code })).toMatchObject({ ok: true })
  })

  it('is neither made nor used on a screen that a phone has let in', async () => {
    const old = 'resident-upstairs'
    const begun = (await house.web<{ code: string; secret: string }>('session.begin', {})).value
    await house.ask(old, 'session.confirm', { code: begun.code })
    const { token } = (await house.web<{ token: string }>('session.poll', { secret: begun.secret })).value
    expect(await house.web('me.recovery', {}, token)).toMatchObject({ code: 'not_allowed' })
    const code = await codeOf(phone())
    expect(await house.web('me.recover', { code }, token)).toMatchObject({ code: 'not_allowed' })
  })

  it('does not make a member of staff of whoever recovers their cases as a resident', async () => {
    expect(await house.ask('manager-a', 'me.open')).toMatchObject({ value: { kind: 'staff' } })
    const worker: Phone = { ask: (op, input = {}) => asResident('manager-a', op, input) }
    const thief = phone()
    expect(await thief.ask('me.recover', { code: await codeOf(worker) })).toMatchObject({ ok: true })
    expect(await thief.ask('me.open')).toMatchObject({ value: { kind: 'resident', posts: [] } })
  })
})

async function asResident<Value>(who: string, op: string, input: object): Promise<Reply<Value>> {
  const call = { op, input, contract: CONTRACT, commandId: randomUUID() }
  return (await house.cloud.invoke('resident', call, who)) as Reply<never>
}

describe('a phone that is shut out', () => {
  it('is a stranger within the minute: it may be the old one that was lost', async () => {
    const { old, fresh, id } = await moved()
    const [first, second] = await devices(fresh)
    expect([first, second]).toMatchObject([{ since: null, current: false }, { current: true }])
    expect(await fresh.ask('me.shutOut', { id: first!.id })).toMatchObject({ ok: true })
    house.later(MINUTE)
    expect(await sees(old, id)).toBe(false)
    expect((await old.ask<{ items: [] }>('case.mine')).value.items).toEqual([])
    expect(await sees(fresh, id)).toBe(true)
    expect(await devices(fresh)).toHaveLength(1)
  })

  it('comes back by a new code of its person, and by nothing else', async () => {
    const { old, fresh, id } = await moved()
    await fresh.ask('me.shutOut', { id: (await devices(fresh))[0]!.id })
    house.later(MINUTE)
    expect(await old.ask('me.recover', { code: await codeOf(old) })).toMatchObject({ ok: false })
    expect(await old.ask('me.recover', { code: await codeOf(fresh) })).toMatchObject({ ok: true })
    expect(await sees(old, id)).toBe(true)
  })

  it('is shut out by its own person only, and never the last one', async () => {
    const { old, fresh, id } = await moved()
    const [first, second] = await devices(old)
    const stranger = phone()
    expect(await stranger.ask('me.shutOut', { id: second!.id })).toMatchObject({ code: 'not_found' })
    expect(await old.ask('me.shutOut', { id: first!.id })).toMatchObject({ code: 'not_now' })
    expect(await old.ask('me.shutOut', { id: second!.id })).toMatchObject({ ok: true })
    house.later(MINUTE)
    expect(await sees(fresh, id)).toBe(false)
    expect(await sees(old, id)).toBe(true)
  })
})
