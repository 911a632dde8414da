import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { sdkFor } from '../support/cloud-sdk'

let cloud: LocalCloud
let sdk: ReturnType<typeof sdkFor>

beforeAll(async () => {
  cloud = await startLocalCloud({ data: ':memory:', quiet: true })
  sdk = sdkFor(cloud.adminUrl)
})
afterAll(() => cloud.stop())
beforeEach(() => cloud.reset())

const apiName = '/cgi-bin/message/subscribe/send'
const send = (): Promise<unknown> =>
  sdk.callWxOpenApi({ apiName, requestData: { touser: 'openid-upstairs' } })

describe("WeChat's open API as JSON", () => {
  it('records what would have been sent, and when', async () => {
    cloud.clock.freeze(1_700_000_000_000)
    expect(await send()).toMatchObject({ result: { errcode: 0 } })
    expect(cloud.recorder.calls()).toEqual([
      { apiName, route: 'wx.api', data: { touser: 'openid-upstairs' }, at: 1_700_000_000_000, outcome: 'ok' },
    ])
  })

  it('answers as it was told to, per API', async () => {
    cloud.recorder.answer(apiName, { kind: 'refused', errcode: 43101 })
    expect(await send()).toMatchObject({ result: { errcode: 43101 } })
    cloud.recorder.answer(apiName, { kind: 'rateLimited' })
    expect(await send()).toMatchObject({ result: { errcode: 45009 } })
    expect(await sdk.callWxOpenApi({ apiName: '/other', requestData: {} })).toMatchObject({
      result: { errcode: 0 },
    })
    cloud.recorder.answer(apiName, null)
    expect(await send()).toMatchObject({ result: { errcode: 0 } })
  })

  it('tells whose number a code stands for, once, and knows no code that was never given', async () => {
    const exchange = (code: string): Promise<unknown> =>
      sdk.callWxOpenApi({ apiName: '/wxa/business/getuserphonenumber', requestData: { code } })
    expect(await exchange('phone-10000001234-a')).toMatchObject({
      result: { errcode: 0, phone_info: { purePhoneNumber: '10000001234', countryCode: '86' } },
    })
    expect(await exchange('phone-10000001234-a')).toMatchObject({ result: { errcode: 40029 } })
    expect(await exchange('made-up')).toMatchObject({ result: { errcode: 40029 } })
  })

  it('can leave the caller without an answer, and still records the call', async () => {
    cloud.recorder.answer(apiName, { kind: 'timeout', ms: 3000 })
    const lost = sdk.callWxOpenApi({ apiName, requestData: {} }, { timeout: 80 })
    await expect(lost).rejects.toMatchObject({ code: 'ESOCKETTIMEDOUT' })
    expect(cloud.recorder.calls()).toMatchObject([{ apiName, outcome: 'timeout' }])
  })
})

/** The request of wx.openApi, written by hand: {2: {1: {1: key, 2: JSON}}}. */
function request(key: string, value: unknown): Buffer {
  const field = (number: number, bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from([number * 8 + 2, bytes.length]), bytes])
  const pair = Buffer.concat([field(1, Buffer.from(key)), field(2, Buffer.from(JSON.stringify(value)))])
  return Buffer.concat([Buffer.from([8, 0]), field(2, field(1, pair))])
}

describe("WeChat's open API as bytes", () => {
  it('reads the parameters and answers a body with its content type', async () => {
    const requestData = request('touser', 'openid-楼上')
    const answer: unknown = await sdk.callCompatibleWxOpenApi({
      apiName: 'subscribeMessage.send',
      requestData,
    })
    expect(cloud.recorder.calls()).toMatchObject([
      { apiName: 'subscribeMessage.send', route: 'wx.openApi', data: { touser: 'openid-楼上' } },
    ])
    const body = Buffer.from(JSON.stringify({ errcode: 0, errmsg: 'ok' }))
    expect((answer as Buffer).subarray(0, body.length + 2)).toEqual(
      Buffer.concat([Buffer.from([10, body.length]), body]),
    )
  })

  it('answers a failure of the cloud as JSON', async () => {
    const requestData = Buffer.from([255, 255])
    const lost = sdk.callCompatibleWxOpenApi({ apiName: 'subscribeMessage.send', requestData })
    await expect(lost).rejects.toMatchObject({ code: 'SYS_ERR' })
  })
})

describe('a channel over HTTPS', () => {
  const ask = async (path: string, action = '', body = '{"a":1}') => {
    const headers: Record<string, string> = action === '' ? {} : { 'x-tc-action': action }
    const response = await fetch(`${cloud.origin}/channels/${path}`, { method: 'POST', headers, body })
    return { status: response.status, fields: (await response.json()) as Record<string, unknown> }
  }

  it('is recorded with its query, and answers as WeChat and WeCom do', async () => {
    expect(await ask('wecom/cgi-bin/webhook/send?key=robot')).toMatchObject({ fields: { errcode: 0 } })
    cloud.recorder.answer('/cgi-bin/webhook/send', { kind: 'refused', errcode: 93000 })
    expect(await ask('wecom/cgi-bin/webhook/send?key=robot')).toMatchObject({ fields: { errcode: 93000 } })
    expect(await ask('weixin/cgi-bin/stable_token')).toMatchObject({
      fields: { access_token: 'local-token' },
    })
    expect(cloud.recorder.calls()[0]).toMatchObject({ route: 'https', data: { key: 'robot', a: 1 } })
  })

  it('answers as Tencent Cloud does, under the name of the action', async () => {
    expect(await ask('sms', 'SendSms')).toMatchObject({
      fields: { Response: { SendStatusSet: [{ Code: 'Ok' }] } },
    })
    cloud.recorder.answer('SendTtsVoice', { kind: 'refused', errcode: 'InternalError' })
    expect(await ask('voice', 'SendTtsVoice')).toMatchObject({
      fields: { Response: { Error: { Code: 'InternalError' } } },
    })
    cloud.recorder.answer('SendSms', { kind: 'rateLimited' })
    expect(await ask('sms', 'SendSms')).toMatchObject({
      fields: { Response: { Error: { Code: 'RequestLimitExceeded' } } },
    })
  })

  it('meets faults of its own name, and says what it is not', async () => {
    cloud.faults.set([{ on: 'channel.sms', rate: 1, kind: 'error' }])
    expect(await ask('sms', 'SendSms')).toMatchObject({ status: 502 })
    expect(cloud.recorder.calls()).toEqual([])
    expect(await ask('fax')).toMatchObject({ status: 404, fields: { code: 'NO_CHANNEL' } })
    expect(await ask('wecom/x', '', 'not json')).toMatchObject({ status: 400, fields: { code: 'NOT_JSON' } })
  })
})
