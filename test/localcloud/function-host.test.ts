import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { sdkFor } from '../support/cloud-sdk'
import { officerOnDuty, residentUpstairs } from '../support/demo-people'
import { functionFolder, type FunctionFolder } from '../support/function-folder'

let folder: FunctionFolder
let cloud: LocalCloud

beforeAll(async () => {
  folder = functionFolder()
  cloud = await startLocalCloud({
    data: ':memory:',
    functionsRoot: folder.root,
    people: [residentUpstairs, officerOnDuty],
    env: { REGION_NAME: 'demo' },
    quiet: true,
  })
})
afterAll(async () => {
  await cloud.stop()
  folder.remove()
})

describe('what a function is told', () => {
  const echo = 'return { event, context: { ...context }, identity: identity(context) }'

  it('by the mini-program: the caller in the context, and a userInfo nobody can forge', async () => {
    folder.write('resident', echo, { client: true, timeout: 7 })
    const event = { op: 'board.open', userInfo: { openId: 'forged' }, Type: 'Timer' }
    const answer = (await cloud.invoke('resident', event, residentUpstairs.id)) as Record<
      string,
      Record<string, string>
    >
    expect(answer.event).toMatchObject({ op: 'board.open', userInfo: { openId: 'openid-upstairs' } })
    expect(answer.identity).toMatchObject({
      WX_OPENID: 'openid-upstairs',
      WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID,WX_CLIENTIP,WX_API_TOKEN',
      TCB_ENV: 'local',
    })
    const context = answer.context!
    expect(context.environ).toContain('WX_OPENID=openid-upstairs;')
    expect(context).toMatchObject({
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      function_name: 'resident',
      namespace: 'local',
      memory_limit_in_mb: 256,
      time_limit_in_ms: 7000,
    })
  })

  it('by HTTP: the request, and no openid', async () => {
    folder.write('web', `return ${echo.slice(7)}`, { http: true })
    const sent = await fetch(`${cloud.origin}/web/open311/requests?status=open`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer t' },
      body: '{"op":"board.open"}',
    })
    const { event, identity } = (await sent.json()) as Record<string, Record<string, unknown>>
    expect(event).toMatchObject({
      path: '/open311/requests',
      httpMethod: 'POST',
      queryStringParameters: { status: 'open' },
      body: '{"op":"board.open"}',
      isBase64Encoded: false,
    })
    expect(event!.headers).toMatchObject({ authorization: 'Bearer t' })
    expect(identity).not.toHaveProperty('WX_OPENID')
  })

  it('by another function: its data as the event, and no openid', async () => {
    folder.write('notify', echo)
    const sdk = sdkFor(cloud.adminUrl)
    const { result } = (await sdk.callFunction({ name: 'notify', data: { op: 'push' } })) as {
      result: Record<string, unknown>
    }
    expect(result.event).toEqual({ op: 'push' })
    expect(result.identity).not.toHaveProperty('WX_OPENID')
    await expect(sdk.callFunction({ name: 'nobody', data: {} })).rejects.toMatchObject({
      code: 'FUNCTION_NOT_FOUND',
    })
  })

  it('keeps 500 callers at the same time apart', async () => {
    folder.write(
      'resident',
      'await new Promise((go) => setTimeout(go, Math.random() * 20)); return [event.n, identity(context).WX_OPENID]',
      { client: true },
    )
    const callers = Array.from({ length: 500 }, (_, n) => n)
    const answers = await Promise.all(
      callers.map((n) => cloud.invoke('resident', { n }, { openid: `openid-${n}` })),
    )
    expect(answers).toEqual(callers.map((n) => [n, `openid-${n}`]))
  })
})

describe("a function's own world", () => {
  it('has an environment of its own that leaks in neither direction', async () => {
    folder.write('staff', 'process.env.PLANTED = "here"; return { ...process.env }', { client: true })
    folder.write('admin', 'return { ...process.env }', { client: true })
    process.env.OF_THE_MACHINE = 'secret'
    const first = await cloud.invoke('staff', {}, officerOnDuty.id)
    const second = await cloud.invoke('admin', {}, officerOnDuty.id)
    expect(first).toMatchObject({ PLANTED: 'here', REGION_NAME: 'demo', TENCENTCLOUD_RUNENV: 'SCF' })
    expect(second).toMatchObject({ PERSON_KEY: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(second).not.toHaveProperty('PLANTED')
    expect(second).not.toHaveProperty('OF_THE_MACHINE')
    expect(second).not.toHaveProperty('STORAGE_KEY')
    expect(process.env.PLANTED).toBeUndefined()
  })

  it('reads the movable clock through the ordinary Date, and nobody else does', async () => {
    folder.write(
      'staff',
      'const d = new Date(); return [Date.now(), d.getTime(), d instanceof Date, new Date(0).toISOString(), typeof Date()]',
      { client: true },
    )
    cloud.clock.freeze(4_000_000_000_000)
    const answer = await cloud.invoke('staff', {}, officerOnDuty.id)
    expect(answer).toEqual([4_000_000_000_000, 4_000_000_000_000, true, '1970-01-01T00:00:00.000Z', 'string'])
    expect(Date.now()).toBeLessThan(4_000_000_000_000)
    cloud.clock.reset()
  })

  it('remembers between calls, and is loaded anew when its bundle changes', async () => {
    folder.write('staff', 'globalThis.seen = 0; exports.n = (exports.n ?? 0) + 1; return exports.n', {
      client: true,
    })
    const call = (): Promise<unknown> => cloud.invoke('staff', {}, officerOnDuty.id)
    expect([await call(), await call()]).toEqual([1, 2])
    folder.write('staff', 'return "rebuilt"', { client: true })
    expect(await call()).toBe('rebuilt')
  })

  it('speaks the real SDK, bundled, back to this cloud; its requests are counted for the call', async () => {
    folder.bundle(
      'resident',
      `await app.database().collection('notes').add({ n: event.n })
       await app.database().collection('notes').limit(1).get()
       console.log('noted', event.n)
       return { ok: true, value: 1 }`,
      { client: true },
    )
    const setUp = sdkFor(cloud.adminUrl).database()
    await setUp.createCollection('notes')
    await Promise.all([1, 2, 3].map((n) => cloud.invoke('resident', { op: 'note', n }, residentUpstairs.id)))
    const local = async (path: string): Promise<Record<string, Record<string, unknown>[]>> =>
      (await (await fetch(`${cloud.origin}/_local/${path}`)).json()) as Record<
        string,
        Record<string, unknown>[]
      >
    const { calls } = await local('calls')
    expect(calls!.slice(0, 3)).toMatchObject(
      [1, 2, 3].map(() => ({
        functionName: 'resident',
        op: 'note',
        outcome: 'ok',
        requests: 2,
        person: '居民·楼上',
      })),
    )
    const { lines } = await local('logs')
    expect(lines!.map((line) => line.text)).toEqual(expect.arrayContaining(['noted 1', 'noted 2', 'noted 3']))
  })
})
