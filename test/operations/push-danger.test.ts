import {
  type ChannelHouse,
  EMPLOYEE,
  openChannelHouse,
  SMS,
  SUBSCRIBE,
  VOICE,
} from '../support/channel-house'
import { HOUR } from '../support/house'

let house: ChannelHouse
beforeEach(async () => {
  house = await openChannelHouse()
})
afterEach(() => house.stop())

const UP = 'resident-upstairs'
const MINUTE = 60_000
const FIRE = { matter: 'fire-lane', danger: true, words: '有人被困在里面，电话10000000000' }

const pushOf = async (person: string, step = 'first') =>
  (await house.pushes()).filter((push) => push.person === person && push.step === step)

describe('a danger', () => {
  it('reaches the phone at once, and rings the 24-hour phone when nobody has taken it on in two minutes', async () => {
    await house.accept('officer-c', 'tmpl-danger')
    await house.file(UP, FIRE)
    await house.notify()
    expect(house.sent(EMPLOYEE).map(({ touser }) => touser)).toContain('openid-officer-c')
    expect(house.sent(VOICE)).toEqual([])
    house.later(2 * MINUTE)
    await house.notify()
    await house.notify()
    const called = house.sent(VOICE).map(({ CalledNumber }) => CalledNumber)
    expect(called).toContain('+860086001003')
    // Once each, however often notify looks.
    expect(new Set(called).size).toBe(called.length)
  })

  it('rings nobody once it has been taken on', async () => {
    const { id } = (await house.file(UP, FIRE)).value
    expect((await house.move('officer-c', id, 'accept')).ok).toBe(true)
    house.later(2 * MINUTE)
    await house.notify()
    expect(house.sent(VOICE)).toEqual([])
  })

  it('is a text as well at night, when nobody sleeps for it', async () => {
    await house.setStaff('officer-c', { workPhone: '10900000000' })
    house.later(13 * HOUR)
    await house.file(UP, FIRE)
    await house.notify()
    expect(house.sent(SMS)).toMatchObject([
      { PhoneNumberSet: ['+8610900000000'], SignName: '一米线', TemplateId: '100' },
    ])
    expect(house.sent(EMPLOYEE)).not.toEqual([])
  })

  /** What each channel answers, and which has its turn then. */
  const TURNS: readonly (readonly [api: string, errcode: number | string, then: string])[] = [
    [EMPLOYEE, 40097, SUBSCRIBE],
    [EMPLOYEE, 40256, SUBSCRIBE],
    [EMPLOYEE, 40257, SUBSCRIBE],
    [VOICE, 'FailedOperation.CalledNumberInBlacklist', SMS],
    [VOICE, 'InternalError.InternalError', VOICE],
  ]
  it.each(TURNS)('goes on after %s has said %s', async (api, errcode, then) => {
    await house.setStaff('officer-c', { workPhone: '10900000000' })
    house.cloud.recorder.answer(api, { kind: 'refused', errcode })
    await house.accept('officer-c', 'tmpl-danger')
    await house.file(UP, FIRE)
    await house.notify()
    house.later(2 * MINUTE)
    await house.notify()
    // The call falls to the person's own phone when the unit's takes none.
    house.later(MINUTE)
    await house.notify()
    const after = house.calls().findIndex(({ apiName, outcome }) => apiName === api && outcome !== 'ok')
    const rest = house.calls().slice(after + 1)
    if (then === SMS) expect(await pushOf('officer-c', 'call')).toMatchObject([{ channel: 'sms' }])
    else expect(rest.map(({ apiName }) => apiName)).toContain(then)
  })

  it('that reached nobody at all is what an administrator sees first', async () => {
    for (const api of [EMPLOYEE, VOICE]) house.cloud.recorder.answer(api, { kind: 'refused', errcode: 40256 })
    await house.file(UP, FIRE)
    for (let minute = 0; minute < 4; minute += 1) {
      await house.notify()
      house.later(MINUTE)
    }
    const dead = (await house.pushes()).filter(({ outcome, urgent }) => urgent && outcome === 'dead')
    expect(dead.map(({ step }) => step).sort()).toEqual(['call', 'call', 'first'])
  })
})
