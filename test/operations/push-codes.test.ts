import { tc3Authorization } from '#core/platform/channels/tc3'
import type { DeadPush } from '#types/push'
import {
  acceptedCase,
  type ChannelHouse,
  isResident,
  openChannelHouse,
  SUBSCRIBE,
  WECOM,
} from '../support/channel-house'
import { HOUR } from '../support/house'

let house: ChannelHouse
beforeEach(async () => {
  house = await openChannelHouse()
})
afterEach(() => house.stop())

const UP = 'resident-upstairs'
const MINUTE = 60_000

const accepted = (filing: object = {}): Promise<string> => acceptedCase(house, filing)
const told = (openid: string) => house.sent(SUBSCRIBE).filter(({ touser }) => touser === openid)

const pushOf = async (person: string, step = 'first') =>
  (await house.pushes()).filter((push) => push.person === person && push.step === step)

/** What each code of WeChat means: whether it may still arrive, and what is left of the one acceptance. */
const CODES: readonly (readonly [errcode: number, outcome: string, left: number])[] = [
  [40003, 'dead', 1],
  [40037, 'dead', 1],
  [41030, 'dead', 1],
  [47003, 'dead', 1],
  [43101, 'unreached', 0],
  [-1, 'owed', 1],
  [43108, 'owed', 1],
  [45009, 'owed', 1],
  [45168, 'owed', 1],
]

describe('a code of WeChat', () => {
  it('leaves a subscribe message and the acceptance as it means', async () => {
    for (const [errcode, outcome, left] of CODES) {
      house.cloud.recorder.answer(SUBSCRIBE, { kind: 'refused', errcode })
      const before = await house.left(UP, 'tmpl-progress')
      const id = await accepted({ words: `第${String(errcode)}件` })
      const [push] = (await house.pushes()).filter(
        ({ caseId, person }) => caseId === id && isResident(person),
      )
      expect(push).toMatchObject({ outcome, code: errcode === 43101 ? '' : String(errcode) })
      expect(await house.left(UP, 'tmpl-progress')).toBe(errcode === 43101 ? left : before + left)
    }
  })

  it('that passes is tried again, later and later, until it is given up for an administrator to see', async () => {
    house.cloud.recorder.answer(SUBSCRIBE, { kind: 'rateLimited' })
    await accepted()
    for (const wait of [1, 5, 30, 60]) {
      house.later(wait * MINUTE)
      await house.notify()
    }
    expect(told(`openid-${UP}`)).toHaveLength(4)
    const call = { op: 'push.dead', input: {}, contract: 1 }
    const { value } = (await house.cloud.invoke('admin', call, 'admin-a')) as { value: { items: DeadPush[] } }
    expect(value.items).toMatchObject([
      { notice: 'caseAccepted', channel: 'subscribe', code: '45009', staff: null },
    ])
    expect(JSON.stringify(value)).not.toMatch(/v1\.|openid|case:/u)
    expect(await house.cloud.invoke('admin', call, 'manager-a')).toMatchObject({ ok: false })
  })

  it('that never comes is counted, and the acceptance is taken for used', async () => {
    house.cloud.faults.set([{ on: 'wx.api', rate: 1, kind: 'lostReply', answer: 'drop' }])
    await accepted()
    const [push] = (await house.pushes()).filter(({ person }) => isResident(person))
    expect(push).toMatchObject({ outcome: 'owed', unanswered: 1, code: 'unanswered' })
    expect(await house.left(UP, 'tmpl-progress')).toBe(0)
  })
})

describe("a unit's group", () => {
  const many = async (count: number) => {
    for (let one = 0; one < count; one += 1) await house.file(UP, { words: `第${String(one)}件` })
    await house.notify()
  }

  it('hears twenty things a minute; the others wait for the next', async () => {
    await many(25)
    expect(house.sent(WECOM)).toHaveLength(20)
    expect(house.sent(WECOM)[0]).toMatchObject({ key: 'robot-a', msgtype: 'text' })
    house.later(MINUTE)
    await house.notify()
    expect(house.sent(WECOM)).toHaveLength(25)
  })

  it.each([
    [45009, 'owed'],
    [-1, 'owed'],
    [93000, 'dead'],
  ])('that answers %i leaves the message %s', async (errcode, outcome) => {
    house.cloud.recorder.answer(WECOM, { kind: 'refused', errcode })
    await many(1)
    expect(await pushOf('manager-a')).toMatchObject([{ outcome, code: String(errcode) }])
  })

  it('hears nothing of what concerns somebody', async () => {
    await house.file(UP, { about: 'officer' })
    await house.notify()
    expect(house.sent(WECOM)).toEqual([])
  })
})

describe('many runs of notify at once', () => {
  it('send each message once', async () => {
    for (let one = 0; one < 6; one += 1) await house.accept(UP, 'tmpl-progress')
    house.later(12.5 * HOUR)
    const ids: string[] = []
    for (let one = 0; one < 6; one += 1) ids.push(await accepted({ words: `第${String(one)}件` }))
    house.later(9 * HOUR)
    await Promise.all(Array.from({ length: 8 }, () => house.notify()))
    await house.notify()
    const pages = told(`openid-${UP}`).map(({ page }) => page)
    expect([...pages].sort()).toEqual(ids.map((id) => `packages/follow/case/index?id=${id}`).sort())
  })
})

describe('a channel on trial', () => {
  const tried = (to: string, channel: string) =>
    house.cloud.invoke('notify', { op: 'channel.test', input: { to, channel } }, null)

  it('reaches the one person named, or says which variable is missing', async () => {
    expect(await tried('manager-a', 'wecom')).toMatchObject({ value: { missing: [], came: 'sent' } })
    expect(house.sent(WECOM)).toHaveLength(1)
    expect(await tried('nobody', 'wecom')).toMatchObject({ code: 'not_found' })
    const other = await openChannelHouse({ VOICE_APP_ID: '' })
    const call = { op: 'channel.test', input: { to: 'manager-a', channel: 'voice' } }
    expect(await other.cloud.invoke('notify', call, null)).toMatchObject({
      value: { missing: ['VOICE_APP_ID'] },
    })
    await other.stop()
  })
})

describe('a request to Tencent Cloud', () => {
  it('is signed as its documentation signs its example', () => {
    const body = '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}'
    const call = { service: 'cvm', host: 'cvm.tencentcloudapi.com', timestamp: 1_551_113_065, body } as const
    const keys = { id: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******', key: 'Gu5t9xGARNpq86cd98joQYCN3*******' }
    expect(tc3Authorization(call, keys)).toMatch(
      /^TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3\*{7}\/2019-02-25\/cvm\/tc3_request, SignedHeaders=content-type;host, Signature=2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c$/u,
    )
  })
})
