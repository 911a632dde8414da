import { buildSync } from 'esbuild'
import path from 'node:path'
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { sdkFor } from '../support/cloud-sdk'
import { officerOnDuty, residentUpstairs } from '../support/demo-people'
import { functionFolder, type FunctionFolder } from '../support/function-folder'

let folder: FunctionFolder
let cloud: LocalCloud
let sown = 0

/** The product's session path in small: a code on the screen, confirmed by a phone, polled by the screen. */
const WEB = `
  const { op, input } = JSON.parse(event.body)
  const sessions = (globalThis.testSessions ??= new Map())
  if (op === 'session.begin') { sessions.set('code-1', null); return { ok: true, value: { code: 'code-1', secret: 's-1' } } }
  if (op === 'session.poll') return { ok: true, value: { token: sessions.get('code-1') ?? undefined } }
  return { ok: true, value: { as: event.headers.authorization } }`
const CONFIRM = `
  if (event.op !== 'session.confirm') return { ok: false, code: 'unknown_op' }
  globalThis.testSessions.set(event.input.code, [context.function_name, identity(context).WX_OPENID, event.input.post].join('|'))
  return { ok: true, value: {} }`

beforeAll(async () => {
  folder = functionFolder()
  folder.write('web', WEB, { http: true })
  folder.write('staff', CONFIRM, { client: true })
  folder.write('resident', CONFIRM, { client: true })
  cloud = await startLocalCloud({
    data: ':memory:',
    functionsRoot: folder.root,
    people: [residentUpstairs, officerOnDuty],
    unindexed: 'allow',
    onReset: async () => void (sown += 1),
    quiet: true,
  })
})
afterAll(async () => {
  await cloud.stop()
  folder.remove()
})

const get = async (path: string): Promise<Record<string, unknown>> =>
  (await (await fetch(`${cloud.origin}/_local/${path}`)).json()) as Record<string, unknown>

const post = async (
  path: string,
  input: unknown,
): Promise<{ status: number; answer: Record<string, unknown> }> => {
  const response = await fetch(`${cloud.origin}/_local/${path}`, {
    method: 'POST',
    body: JSON.stringify(input),
  })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

describe('becoming somebody else', () => {
  it("goes the product's own way: begin on the screen, confirm on the person's phone, poll", async () => {
    expect((await post('enter', { person: officerOnDuty.id })).answer).toEqual({
      key: 'yimixian.session',
      session: {
        token: 'staff|openid-officer|officer',
        name: '执法·值班队员',
        kind: 'staff',
        post: 'officer',
      },
      to: '/packages/desk/tasks/index',
    })
    expect((await post('enter', { person: residentUpstairs.id, to: '/b/K7' })).answer).toEqual({
      key: 'yimixian.session',
      session: { token: 'resident|openid-upstairs|', name: '居民·楼上', kind: 'resident' },
      to: '/b/K7',
    })
  })

  it('never leads to another site', async () => {
    for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
      expect((await post('enter', { person: residentUpstairs.id, to })).answer).toMatchObject({ to: '/' })
    }
  })

  it('lets a script call web as a person with a session of that person', async () => {
    const response = await fetch(`${cloud.origin}/api/web`, {
      method: 'POST',
      headers: { 'x-local-person': officerOnDuty.id },
      body: '{"op":"me.open"}',
    })
    expect(await response.json()).toEqual({ ok: true, value: { as: 'Bearer staff|openid-officer|officer' } })
  })

  it('says who is not here, and which step gave no session', async () => {
    expect(await post('enter', { person: 'nobody' })).toMatchObject({ status: 400, answer: { ok: false } })
    folder.write('staff', 'return { ok: false, code: "not_yours" }', { client: true })
    const lost = await post('enter', { person: officerOnDuty.id })
    expect(lost).toMatchObject({
      status: 502,
      answer: { detail: expect.stringMatching(/session\.confirm.*not_yours/) },
    })
    folder.write('staff', CONFIRM, { client: true })
  })
})

describe('the control endpoints', () => {
  it('list the people, the collections and the documents', async () => {
    const notes = sdkFor(cloud.adminUrl).database()
    await notes.createCollection('notes')
    for (const n of [1, 2, 3]) await notes.collection('notes').add({ _id: `n${n}`, n })
    expect((await get('people')).people).toHaveLength(2)
    expect(JSON.stringify(await get('data'))).toContain('notes')
    const page = JSON.stringify(await get('data?collection=notes&limit=1&after=n1'))
    expect(page).toContain('n2')
    expect(page).not.toContain('n3')
    expect((await get('meter')).requests).toMatchObject({ 'database.insertDocument': expect.any(Number) })
  })

  it('move and stop time', async () => {
    await post('clock', { frozen: true })
    const before = cloud.clock.now()
    const { answer } = await post('clock', { advance: 3_600_000 })
    expect(answer).toMatchObject({ now: before + 3_600_000, frozen: true, timers: [] })
    expect((await post('clock', { set: 1000 })).answer).toMatchObject({ now: 1000 })
    await post('clock', { reset: true })
    expect(Math.abs(Number((await get('clock')).now) - Date.now())).toBeLessThan(2000)
  })

  it('show pushes with the person they would have reached', async () => {
    const data = { touser: residentUpstairs.openid }
    await sdkFor(cloud.adminUrl).callWxOpenApi({
      apiName: '/cgi-bin/message/subscribe/send',
      requestData: data,
    })
    expect((await get('pushes')).pushes).toMatchObject([{ person: '居民·楼上', data, outcome: 'ok' }])
  })

  it('take faults and answers of WeChat, and refuse what they cannot read', async () => {
    const fault = { on: 'wx.*', kind: 'error', rate: 0.5 }
    expect((await post('faults', { faults: [fault], seed: 4 })).answer).toEqual({
      faults: [{ ...fault, done: 0 }],
    })
    expect(await post('faults', { faults: [{ on: 'x', kind: 'meteor' }] })).toMatchObject({ status: 400 })
    expect((await post('faults', { faults: [] })).answer).toEqual({ faults: [] })
    const answer = { kind: 'refused', errcode: 43101 }
    expect((await post('openapi', { apiName: '/x', answer })).answer).toEqual({ answers: { '/x': answer } })
    expect(await post('openapi', { apiName: '/x', answer: { kind: 'shrug' } })).toMatchObject({ status: 400 })
    expect(await post('timer', { name: 'never' })).toMatchObject({ status: 400 })
  })

  it('empty everything on reset and let the demo be sown again', async () => {
    await post('faults', { faults: [{ on: 'x', kind: 'duplicate' }] })
    await cloud.clock.advance(86_400_000)
    expect((await post('reset', {})).status).toBe(200)
    expect(sown).toBe(1)
    expect((await get('pushes')).pushes).toEqual([])
    expect((await get('faults')).faults).toEqual([])
    expect(Math.abs(cloud.clock.now() - Date.now())).toBeLessThan(2000)
  })

  it('serve the page and all it loads', async () => {
    const page = await fetch(`${cloud.origin}/_local`)
    const html = await page.text()
    expect(html).toContain('本地云')
    const loaded = [...html.matchAll(/(?:href|src)="(\/_local\/[^"]+)"/g)].map((match) => match[1])
    expect(loaded.length).toBeGreaterThan(1)
    for (const address of loaded) expect((await fetch(`${cloud.origin}${address}`)).status).toBe(200)
  })

  it('serve scripts that fit together', () => {
    const page = path.resolve(__dirname, '../../localcloud/control/page/page.js')
    const built = buildSync({
      entryPoints: [page],
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
    })
    expect(built.warnings).toEqual([])
  })
})
