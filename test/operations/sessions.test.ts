import type { SessionBegun, SessionGiven, SessionLine } from '#types/session'
import { HOUR, type House, openHouse } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const MINUTE = 60_000
const DAY = 24 * HOUR

const begin = async (): Promise<SessionBegun> =>
  (await house.web<SessionBegun>('session.begin', { device: '办公室电脑' })).value
const poll = (secret: string) => house.web<SessionGiven>('session.poll', { secret })
const confirm = (who: string, code: string, more: object = {}) =>
  house.ask(who, 'session.confirm', { code, ...more })

const screenOf = async (who: string): Promise<string> => {
  const { code, secret } = await begin()
  await confirm(who, code)
  return (await poll(secret)).value.token
}
const guest = async (): Promise<string> => (await house.web<SessionGiven>('session.guest')).value.token

describe('a screen that a phone confirms', () => {
  it('waits, is let in once, and acts as the phone did', async () => {
    const { code, secret } = await begin()
    expect(secret).not.toContain(code)
    expect(await poll(secret)).toEqual({ ok: false, code: 'confirmation_waiting' })
    expect(await confirm('manager-a', code)).toEqual({ ok: true, value: { device: '办公室电脑' } })
    const given = await poll(secret)
    expect(given.value.kind).toBe('staff')
    expect(await poll(secret)).toEqual({ ok: false, code: 'confirmation_expired' })
    expect(await house.web('desk.counts', {}, given.value.token)).toMatchObject({ ok: true })
  })

  it('is not let in by a code that was used', async () => {
    const { code } = await begin()
    await confirm('manager-a', code)
    expect(await confirm('grid-a', code)).toEqual({ ok: false, code: 'confirmation_expired' })
  })

  it('is not let in by a code older than five minutes', async () => {
    const { code, secret } = await begin()
    house.later(5 * MINUTE + 1)
    expect(await confirm('manager-a', code)).toMatchObject({ code: 'confirmation_expired' })
    expect(await poll(secret)).toMatchObject({ code: 'confirmation_expired' })
  })

  it('does not give its token to somebody who only saw the code', async () => {
    const { code } = await begin()
    await confirm('manager-a', code)
    expect(await poll(code)).toMatchObject({ ok: false, code: 'confirmation_expired' })
  })

  it('cannot be let in by another screen, nor in a post that is not one’s own', async () => {
    const token = await screenOf('manager-a')
    const { code } = await begin()
    expect(await house.web('session.confirm', { code }, token)).toMatchObject({ code: 'unknown_operation' })
    const stranger = { post: 'coordination:admin:demo' }
    expect(await confirm('manager-a', code, stranger)).toMatchObject({ code: 'not_allowed' })
  })

  it('ends after twelve hours', async () => {
    const token = await screenOf('manager-a')
    house.later(12 * HOUR)
    expect(await house.web('desk.counts', {}, token)).toMatchObject({ code: 'session_expired' })
  })

  it('is listed on the phone and dead when the phone ends it', async () => {
    const token = await screenOf('grid-a')
    const { value } = await house.ask<{ items: SessionLine[] }>('grid-a', 'session.list')
    const [line] = value.items
    expect(line).toMatchObject({ device: '办公室电脑', post: 'liuyin-committee:gridLeader:liuyin' })
    expect(await house.ask('manager-a', 'session.revoke', { id: line!.id })).toMatchObject({
      code: 'not_found',
    })
    expect(await house.ask('grid-a', 'session.revoke', { id: line!.id })).toMatchObject({ ok: true })
    house.later(MINUTE)
    expect(await house.web('desk.counts', {}, token)).toMatchObject({ code: 'session_expired' })
  })
})

describe('a guest', () => {
  it('files and finds the case again with the same token', async () => {
    const token = await guest()
    const filing = { compound: 'xiyuan', kind: 'report', matter: 'poultry', words: '养鸡', place: {} }
    const more = { files: [], about: null, hideFromProperty: false, danger: false }
    const { value } = await house.web('case.file', { ...filing, ...more }, token)
    expect(await house.web('case.open', { id: value.id }, token)).toMatchObject({ ok: true })
    expect(await house.web('case.open', { id: value.id }, await guest())).toEqual({
      ok: false,
      code: 'not_found',
    })
  })

  it('stays the same guest when the token is renewed, and is a stranger after 180 days without', async () => {
    const token = await guest()
    house.later(100 * DAY)
    const renewed = (await house.web<SessionGiven>('session.renew', {}, token)).value.token
    house.later(100 * DAY)
    expect(await house.web('me.open', {}, token)).toMatchObject({ code: 'session_expired' })
    expect(await house.web('me.open', {}, renewed)).toMatchObject({ value: { kind: 'guest' } })
  })

  it('is nobody with a forged, altered or missing token', async () => {
    const [body = '', signature = ''] = (await guest()).split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
    const promoted = Buffer.from(JSON.stringify({ ...claims, kind: 'staff', who: 'admin-a' })).toString(
      'base64url',
    )
    for (const token of ['', 'x', 'a.b', `${promoted}.${signature}`, `${body}.${signature}x`]) {
      expect(await house.web('me.open', {}, token)).toEqual({ ok: false, code: 'sign_in_needed' })
    }
  })

  it('is dead within a minute when revoked, and has no desk', async () => {
    const token = await guest()
    expect(await house.web('desk.counts', {}, token)).toMatchObject({ code: 'not_allowed' })
    const { value } = await house.web<{ items: SessionLine[] }>('session.list', {}, token)
    expect(value.items).toHaveLength(1)
    await house.web('session.revoke', { id: value.items[0]!.id }, token)
    expect(await house.web('me.open', {}, token)).toMatchObject({ code: 'session_expired' })
  })
})
