import { createRequire } from 'node:module'
import path from 'node:path'
import { CONTRACT } from '#types/contract'
import { REFUSALS } from '#types/refusal'
import { built } from '../support/built'
import { type House, openHouse, settledCase } from '../support/house'

let house: House
let id: string
beforeAll(async () => {
  house = await openHouse()
  id = await settledCase(house)
})
afterAll(() => house.stop())

const PHONES = ['resident', 'staff', 'admin'] as const
const INSIDE = ['sweep', 'notify'] as const

const call = { contract: CONTRACT, commandId: 'hostile-command' }
const polluted = JSON.parse('{"op":"me.open","input":{"__proto__":{"role":"admin"}},"contract":1}') as object

/** Whatever somebody may put at the top level of an event. */
const EVENTS: Readonly<Record<string, object>> = {
  'a timer': { Type: 'Timer', TriggerName: 'sweep', Time: '2026-11-17T02:00:00Z', Message: '' },
  'an HTTP call': {
    httpMethod: 'POST',
    path: '/web',
    headers: {},
    body: '{"op":"session.guest","contract":1}',
  },
  'a timer with an operation': { Type: 'Timer', op: 'sweep.run', input: {}, ...call },
  'an operation of another function': { op: 'region.publish', input: { pack: {} }, ...call, contract: 99 },
  'a prototype key as operation': { op: '__proto__', input: {}, ...call },
  'a constructor as operation': { op: 'constructor', input: {}, ...call },
  'a toString as operation': { op: 'toString', input: {}, ...call },
  'an operation that is no text': { op: { $ne: null }, input: {}, ...call },
  'a polluting input': polluted,
  'an operator as id': { op: 'case.open', input: { id: { $ne: null } }, ...call },
  'an operator as list': { op: 'desk.list', input: { list: { $gt: '' } }, ...call },
  'an unknown field': { op: 'me.open', input: { role: 'admin' }, ...call },
  'a role beside the call': { op: 'me.open', input: {}, ...call, role: 'admin' },
  'an openid beside the call': { op: 'me.open', input: {}, ...call, openid: 'somebody-else' },
  'a list for an event': { 0: { op: 'me.open', input: {}, ...call } },
  'an outdated contract': { op: 'me.open', input: {}, contract: CONTRACT - 2 },
  'a far too large event': { op: 'me.open', input: { words: 'x'.repeat(2_000_000) }, ...call },
  'nothing at all': {},
}

const isRefusal = (answer: unknown): boolean => {
  const { ok, code } = answer as { ok: unknown; code: unknown }
  return ok === false && code !== 'internal' && (REFUSALS as readonly unknown[]).includes(code)
}

describe.each(PHONES)('%s, called by a phone', (name) => {
  it.each(Object.keys(EVENTS))('refuses %s', async (what) => {
    expect(await house.cloud.invoke(name, { ...EVENTS[what] }, 'admin-a')).toSatisfyRefusal()
  })

  it('refuses a caller without an openid', async () => {
    expect(await house.cloud.invoke(name, { op: 'me.open', input: {}, ...call }, null)).toMatchObject({
      code: 'wrong_transport',
    })
  })
})

/** The platform's rules keep phones from these already; the functions must not rely on it. */
const asPhone = async (name: string, event: object): Promise<unknown> => {
  const { main } = createRequire(__filename)(path.join(built.functions, name, 'index.js')) as {
    main: (event: object, context: object) => Promise<unknown>
  }
  const environment = JSON.stringify({ WX_OPENID: 'openid-admin-a', WX_APPID: 'wx', TRIGGER_SRC: 'timer' })
  return await main(event, { request_id: 'hostile', environment, environ: 'TRIGGER_SRC=timer' })
}

describe.each([...INSIDE, 'web'])('%s, whatever the rules of the platform', (name) => {
  it.each(Object.keys(EVENTS))('refuses a phone that sends %s', async (what) => {
    expect(await asPhone(name, { ...EVENTS[what] })).toEqual({ ok: false, code: 'wrong_transport' })
  })

  it('cannot be called by a phone at all', async () => {
    await expect(house.cloud.invoke(name, {}, 'admin-a')).rejects.toMatchObject({ code: 'PERMISSION_DENIED' })
  })
})

describe('web', () => {
  it.each(Object.keys(EVENTS))('refuses a body that is %s', async (what) => {
    const body = Buffer.from(JSON.stringify(EVENTS[what]))
    const headers = { 'content-type': 'application/json' }
    const reply = await house.cloud.http('web', { method: 'POST', path: '/', headers, body })
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
    expect(reply.statusCode).toBeLessThan(500)
  })

  it.each(['GET', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const reply = await house.cloud.http('web', { method, path: '/', body: Buffer.from('') })
    expect(reply.statusCode).toBe(403)
  })

  it('answers a preflight of strangers with nothing', async () => {
    const reply = await house.cloud.http('web', {
      method: 'OPTIONS',
      path: '/',
      headers: { origin: 'https://evil.test' },
    })
    expect(reply.statusCode).toBe(403)
    expect(Object.keys(reply.headers)).not.toContain('access-control-allow-origin')
  })
})

describe('identity', () => {
  const opening = (): object => ({ op: 'case.open', input: { id }, ...call })

  it('is never read from what a phone writes where the platform lays its own', async () => {
    const forged = { ...opening(), userInfo: { openId: 'openid-resident-upstairs' } }
    const answer = await house.cloud.invoke('resident', forged, 'resident-garden')
    expect(answer).toEqual({ ok: false, code: 'not_found' })
  })

  it.each(['openid', 'WX_OPENID', 'role', 'personKey', 'actor'])(
    'refuses an event that brings its own %s',
    async (key) => {
      const forged = { ...opening(), [key]: 'openid-resident-upstairs' }
      const answer = await house.cloud.invoke('resident', forged, 'resident-garden')
      expect(answer).toEqual({ ok: false, code: 'bad_input', detail: key })
    },
  )

  it('refuses a body over HTTP that names a person', async () => {
    const reply = await house.web('me.open', {}, '', { userInfo: { openId: 'openid-resident-upstairs' } })
    expect(reply).toMatchObject({ ok: false, code: 'bad_input', detail: 'userInfo' })
  })

  it('serves whoever names no version of the contract with the present one', async () => {
    const answer = await house.cloud.invoke('resident', { op: 'me.open', input: {} }, 'resident-garden')
    expect(answer).toMatchObject({ ok: true })
  })

  it('does not let a resident into the staff’s function, nor staff into the administrator’s', async () => {
    const desk = { op: 'desk.counts', input: {}, ...call }
    expect(await house.cloud.invoke('staff', desk, 'resident-upstairs')).toMatchObject({
      code: 'not_allowed',
    })
    const change = { op: 'board.change', input: { code: 'XYE7MH', status: 'revoked' }, ...call }
    expect(await house.cloud.invoke('admin', change, 'manager-a')).toMatchObject({ code: 'not_allowed' })
  })

  it('does not let staff act in a post that is not their own', async () => {
    const desk = { op: 'desk.counts', input: {}, ...call, post: 'coordination:coordinator:demo' }
    expect(await house.cloud.invoke('staff', desk, 'manager-a')).toMatchObject({ code: 'not_allowed' })
  })

  it('of two hundred people at once stays apart', async () => {
    const numbers = Array.from({ length: 200 }, (_, place) => place)
    const replies = await Promise.all(
      numbers.map(async (place) => {
        const openid = `openid-crowd-${String(place % 25)}`
        const filing = { op: 'case.mine', input: {}, ...call }
        return await house.cloud.invoke('resident', filing, { openid })
      }),
    )
    expect(
      replies.every((reply) => (reply as { value: { items: unknown[] } }).value.items.length === 0),
    ).toBe(true)
  })
})

describe('the log', () => {
  it('holds one line a call and never words, openids or whole keys', async () => {
    await house.file('resident-upstairs', { words: '这句话不该出现在日志里' })
    const lines = (await house.lines()).join('\n')
    expect(lines).toContain('"op":"case.file"')
    expect(lines).not.toMatch(/这句话|openid-|v1\.[\w-]{20}/u)
  })
})

expect.extend({
  toSatisfyRefusal: (received: unknown) => ({
    pass: isRefusal(received),
    message: () => `expected a refusal, got ${JSON.stringify(received)}`,
  }),
})

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- jest's matchers are extended through its namespace.
  namespace jest {
    interface Matchers<R> {
      toSatisfyRefusal(): R
    }
  }
}
