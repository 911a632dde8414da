import { randomUUID } from 'node:crypto'
import { CONTRACT } from '#types/contract'
import type { InvitationMade, InvitationPage, Joined } from '#types/joining-contract'
import type { MeView } from '#types/me-view'
import { HOUR, type House, openHouse, type Reply } from '../support/house'
import { allOf } from '../support/many-cases'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const OFFICERS = 'urban-management:officer:liuyin'
const NUMBER = '10000004321'

/** A phone that no list of people knows. */
const phone = (name: string) => ({
  asks: async <Value>(fn: string, op: string, input: object = {}): Promise<Reply<Value>> => {
    const call = { op, input, contract: CONTRACT, commandId: randomUUID() }
    return (await house.cloud.invoke(fn, call, { openid: `openid-${name}` })) as Reply<Value>
  },
})
const make = (who: string, input: object, commandId: string = randomUUID()) =>
  house.ask<InvitationMade>(who, 'invitation.make', { post: OFFICERS, ...input }, { commandId })
const accepts = (name: string, code: string) =>
  phone(name).asks<Joined>('resident', 'invitation.accept', { code })
const byNumber = (name: string, phoneCode: string) =>
  phone(name).asks<Joined>('resident', 'invitation.byPhone', { phoneCode })

describe('an invitation from the office of a unit', () => {
  it('lets a newcomer act in that post, once, and no other phone with the same code', async () => {
    const { code, until } = (await make('desk-a', { name: '新队员' })).value
    expect(until).toBe(house.cloud.clock.now() + 72 * HOUR)
    const typed = `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8).toLowerCase()}`
    expect(await accepts('newcomer', typed)).toEqual({ ok: true, value: { name: '新队员', post: OFFICERS } })
    expect(await phone('newcomer').asks('staff', 'desk.list', { list: 'todo' })).toMatchObject({ ok: true })
    expect(await accepts('finder', code)).toMatchObject({ ok: false, code: 'not_found' })
  })

  it('shows the same code when its answer was lost, and keeps no code that could be read', async () => {
    const commandId = randomUUID()
    const [one, other] = [
      await make('desk-a', { name: '再来一个' }, commandId),
      await make('desk-a', { name: '再来一个' }, commandId),
    ]
    expect(other).toEqual(one)
    const listed = (await house.ask<InvitationPage>('desk-a', 'invitation.list')).value
    expect(listed.items.map(({ name }) => name)).toContain('再来一个')
    expect(JSON.stringify(listed)).not.toContain(one.value.code)
  })

  it('is nothing once it has been taken back', async () => {
    const { code, staff } = (await make('desk-a', { name: '请错人' })).value
    expect(await house.ask('desk-a', 'invitation.revoke', { staff })).toMatchObject({ ok: true })
    expect(await accepts('wrong', code)).toMatchObject({ ok: false, code: 'not_found' })
    const { items } = (await house.ask<InvitationPage>('desk-a', 'invitation.list')).value
    expect(items.map((item) => item.staff)).not.toContain(staff)
  })

  it('reaches no post of another unit, no supervisor, and nobody who works for others too', async () => {
    for (const post of ['yibai-property:propertyManager:xiyuan', 'supervision:supervisor:demo'])
      expect(await make('desk-a', { post, name: '外人' })).toMatchObject({ ok: false, code: 'not_found' })
    expect(await make('desk-a', { staff: 'manager-a' })).toMatchObject({ ok: false, code: 'not_found' })
    expect(await make('officer-a', { name: '队友' })).toMatchObject({ ok: false, code: 'not_found' })
  })
})

describe('a new phone for somebody who has one', () => {
  it('ends the old one the same minute, with the screens it had let in', async () => {
    const begun = (await house.web<{ code: string; secret: string }>('session.begin')).value
    await house.ask('officer-d', 'session.confirm', { code: begun.code })
    const { token } = (await house.web<{ token: string }>('session.poll', { secret: begun.secret })).value
    expect(await house.web('desk.counts', {}, token)).toMatchObject({ ok: true })
    const { code } = (await make('admin-a', { staff: 'officer-d' })).value
    expect(await accepts('officer-d-new', code)).toMatchObject({ ok: true })
    house.later(60_000)
    expect(await house.ask('officer-d', 'desk.counts')).toMatchObject({ ok: false, code: 'not_allowed' })
    expect(await house.web('desk.counts', {}, token)).toMatchObject({ code: 'session_expired' })
    expect(await phone('officer-d-new').asks('staff', 'desk.counts')).toMatchObject({ ok: true })
  })

  it('adds the post to what its owner already does, and both are offered without signing out', async () => {
    const { code } = (await make('admin-a', { post: 'yuetan-committee:gridLeader:yuetan', name: '兼职的' }))
      .value
    const { value } = await accepts('newcomer', code)
    expect(value).toEqual({ name: '新队员', post: 'yuetan-committee:gridLeader:yuetan' })
    const me = (await phone('newcomer').asks<MeView>('staff', 'me.open')).value
    expect(me.posts.map(({ id }) => id)).toEqual([OFFICERS, 'yuetan-committee:gridLeader:yuetan'])
  })
})

describe('joining by one’s own number', () => {
  it('finds the record it was entered for, and says the same to every other number', async () => {
    await make('desk-a', { name: '登记过号码的', phone: NUMBER })
    const stranger = await byNumber('stranger', 'phone-10000009999-a')
    expect(stranger).toEqual({ ok: false, code: 'not_found' })
    expect(await byNumber('by-number', `phone-${NUMBER}-a`)).toMatchObject({
      value: { name: '登记过号码的' },
    })
    const taken = await byNumber('second-owner', `phone-${NUMBER}-b`)
    expect(taken).toEqual(stranger)
  })

  it('takes no code that WeChat has not given or that was used, and stops a phone that keeps asking', async () => {
    const code = 'phone-10000007777-a'
    expect(await byNumber('guesser', code)).toMatchObject({ code: 'not_found' })
    expect(await byNumber('guesser', code)).toMatchObject({ code: 'not_now', detail: 'phone' })
    for (const last of ['b', 'c', 'd']) await byNumber('guesser', `made-up-${last}`)
    expect(await byNumber('guesser', 'phone-10000007777-e')).toMatchObject({ code: 'too_many' })
  })

  it('writes no number into the roster that somebody could read', async () => {
    const staff = await allOf(house.cloud, 'staff')
    expect(staff.length).toBeGreaterThan(10)
    expect(JSON.stringify(staff)).not.toContain(NUMBER)
  })
})

describe('an invitation that nobody answered', () => {
  it('is over when the days of the region’s pack have passed', async () => {
    const { code } = (await make('desk-a', { name: '迟到的' })).value
    house.later(72 * HOUR)
    expect(await accepts('late', code)).toEqual({ ok: false, code: 'not_now', detail: 'invitation' })
    const { items } = (await house.ask<InvitationPage>('desk-a', 'invitation.list')).value
    expect(items.map(({ name }) => name)).not.toContain('迟到的')
  })
})
