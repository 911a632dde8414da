/** @jest-environment node */
import type { call as callType } from '../../client/api/call'
import { givePhoneStorage } from './support/phone-storage'
import { GATEWAY_PAGE, LINE_DIES, startWebServer } from './support/web-server'
import type { WebServer } from './support/web-server'

process.env.TARO_ENV = 'h5'

const SESSION = 'yimixian.session'
const report = {
  compound: 'lahy',
  kind: 'report' as const,
  matter: null,
  words: 'Wires from the window',
  place: {},
  files: [],
  about: null,
  hideFromProperty: false,
  danger: false,
}
const filed = { ok: true, value: { id: 'c1' } }

describe('a call from the phone', () => {
  let server: WebServer
  let storage: Map<string, string>
  let call: typeof callType

  beforeEach(async () => {
    storage = givePhoneStorage()
    server = await startWebServer()
    process.env.TARO_APP_WEB_URL = server.origin
    server.plan.set('session.guest', [{ ok: true, value: { token: 'guest-1', kind: 'guest', expiresAt: 1 } }])
    jest.resetModules()
    ;({ call } = await import('../../client/api/call'))
  })
  afterEach(() => server.close())

  const asked = (op: string) => server.asked.filter((one) => one.op === op)
  const signIn = (kind: string) =>
    storage.set(SESSION, JSON.stringify({ token: 'old', kind, name: 'officerOnDuty' }))

  it('reads a board without any identity', async () => {
    server.plan.set('board.open', [{ ok: true, value: { code: 'LAHY0173' } }])
    expect(await call('resident', 'board.open', { code: 'LAHY0173' })).toEqual({
      ok: true,
      value: { code: 'LAHY0173' },
    })
    expect(server.asked).toEqual([{ op: 'board.open', token: null }])
  })

  it('becomes a guest before the first call that needs somebody, and stays that guest', async () => {
    server.plan.set('case.mine', [{ ok: true, value: { items: [], cursor: null } }])
    await Promise.all([call('resident', 'case.mine', {}), call('resident', 'case.mine', {})])
    expect(asked('session.guest')).toHaveLength(1)
    expect(asked('case.mine').map(({ token }) => token)).toEqual(['guest-1', 'guest-1'])
    expect(storage.get(SESSION)).toContain('guest-1')
  })

  it('asks again for a lost answer under the same name, so a report is filed once', async () => {
    server.plan.set('case.file', [LINE_DIES, GATEWAY_PAGE, filed])
    const answer = await call('resident', 'case.file', report, { commandId: 'draft-of-this-report' })
    expect(answer).toEqual(filed)
    expect(asked('case.file').map(({ commandId }) => commandId)).toEqual(
      Array(3).fill('draft-of-this-report'),
    )
  })

  it('answers unreachable when nobody answers, and never throws', async () => {
    server.plan.set('case.file', [LINE_DIES])
    expect(await call('resident', 'case.file', report)).toEqual({ ok: false, code: 'unreachable' })
    const names = new Set(asked('case.file').map(({ commandId }) => commandId))
    expect(names.size).toBe(1)
    expect([...names][0]).toMatch(/^[0-9A-Za-z_-]{8,64}$/u)
  })

  it('does not ask twice for a "no"', async () => {
    server.plan.set('case.file', [{ ok: false, code: 'bad_input', detail: 'words' }])
    expect(await call('resident', 'case.file', report)).toEqual({
      ok: false,
      code: 'bad_input',
      detail: 'words',
    })
    expect(asked('case.file')).toHaveLength(1)
  })

  it('carries no command name on a reading call', async () => {
    server.plan.set('me.open', [{ ok: true, value: {} }])
    await call('resident', 'me.open', {})
    expect(asked('me.open')[0]).not.toHaveProperty('commandId')
  })

  it('renews an expired guest once and repeats the call', async () => {
    signIn('guest')
    server.plan.set('case.mine', [
      { ok: false, code: 'session_expired' },
      { ok: true, value: { items: [], cursor: null } },
    ])
    expect((await call('resident', 'case.mine', {})).ok).toBe(true)
    expect(asked('case.mine').map(({ token }) => token)).toEqual(['old', 'guest-1'])
  })

  it('does not renew for ever', async () => {
    signIn('guest')
    server.plan.set('case.mine', [{ ok: false, code: 'session_expired' }])
    expect(await call('resident', 'case.mine', {})).toEqual({ ok: false, code: 'session_expired' })
    expect(asked('session.guest')).toHaveLength(1)
  })

  it('never turns a signed-in officer silently into a guest', async () => {
    signIn('staff')
    server.plan.set('desk.counts', [{ ok: false, code: 'session_expired' }])
    expect(await call('staff', 'desk.counts', {})).toEqual({ ok: false, code: 'session_expired' })
    expect(asked('session.guest')).toHaveLength(0)
    expect(storage.has(SESSION)).toBe(false)
  })

  it('understands a code of a newer server as a failure of ours', async () => {
    server.plan.set('board.open', [{ ok: false, code: 'board_is_on_holiday' }])
    expect(await call('resident', 'board.open', { code: 'x' })).toEqual({ ok: false, code: 'internal' })
  })
})
