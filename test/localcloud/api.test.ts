import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { officerOnDuty, residentUpstairs } from '../support/demo-people'
import { functionFolder, type FunctionFolder } from '../support/function-folder'

let folder: FunctionFolder
let cloud: LocalCloud

beforeAll(async () => {
  folder = functionFolder()
  folder.write('resident', 'return { ok: true, value: { by: identity(context).WX_OPENID, event } }', {
    client: true,
  })
  folder.write('sweep', 'return 1')
  folder.write(
    'web',
    'return { ok: true, value: { sent: JSON.parse(event.body), as: event.headers.authorization } }',
    {
      http: true,
    },
  )
  const h5Root = path.join(folder.root, '..', `${path.basename(folder.root)}-h5`)
  mkdirSync(path.join(h5Root, 'js'), { recursive: true })
  writeFileSync(path.join(h5Root, 'index.html'), `<title>一米线</title>${' '.repeat(2000)}`)
  writeFileSync(path.join(h5Root, 'js', 'app.0a1b2c3d.js'), 'let a')
  cloud = await startLocalCloud({
    data: ':memory:',
    functionsRoot: folder.root,
    h5Root,
    people: [residentUpstairs, officerOnDuty],
    quiet: true,
  })
})
afterAll(async () => {
  await cloud.stop()
  folder.remove()
})

const call = async (
  name: string,
  headers: Record<string, string> = {},
  body: unknown = { op: 'board.open', input: { code: 'K7' }, commandId: 'c1', contract: 1 },
): Promise<{ status: number; answer: Record<string, never> }> => {
  const response = await fetch(`${cloud.origin}/api/${name}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, answer: (await response.json()) as Record<string, never> }
}

describe('calls of scripts', () => {
  it('go to the function as the named person, as from the phone', async () => {
    const { answer } = await call('resident', { 'x-local-person': residentUpstairs.id })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        by: 'openid-upstairs',
        event: { op: 'board.open', input: { code: 'K7' }, commandId: 'c1', contract: 1 },
      },
    })
  })

  it('go through web with their bearer when they name nobody, whichever function they ask for', async () => {
    const { answer } = await call('resident', { authorization: 'Bearer t' })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        as: 'Bearer t',
        sent: { op: 'board.open', input: { code: 'K7' }, commandId: 'c1', contract: 1 },
      },
    })
  })

  it('never reach a function that takes no call from outside', async () => {
    for (const headers of [{}, { 'x-local-person': residentUpstairs.id }] as Record<string, string>[]) {
      expect(await call('sweep', headers)).toMatchObject({ status: 403, answer: { ok: false } })
    }
  })

  it('say what is wrong with them', async () => {
    expect(await call('nobody')).toMatchObject({ status: 404, answer: { code: 'FUNCTION_NOT_FOUND' } })
    expect(await call('resident', { 'x-local-person': 'x' })).toMatchObject({
      answer: { code: 'UNKNOWN_PERSON' },
    })
    expect(await call('resident', {}, 'not json')).toMatchObject({
      status: 400,
      answer: { code: 'BAD_REQUEST' },
    })
    expect((await call('resident', { origin: 'https://evil.example' })).status).toBe(403)
  })
})

describe('the browser client', () => {
  const open = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${cloud.origin}${address}`, { headers })

  it('opens at every address of its own, a board code included', async () => {
    for (const address of ['/', '/b/K7Q2M9', '/packages/desk/tasks/index?x=1']) {
      const page = await open(address)
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(await page.text()).toContain('一米线')
    }
  })

  it('keeps hashed files for ever, asks again for the page, and compresses it', async () => {
    const script = await open('/js/app.0a1b2c3d.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
    const page = await open('/')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(page.headers.get('content-encoding')).toBe('gzip')
    const again = await open('/', { 'if-none-match': page.headers.get('etag')! })
    expect(again.status).toBe(304)
  })

  it('never hands out a file beside its folder, nor a page for a missing script', async () => {
    expect((await open('/js/missing.js')).status).toBe(404)
    expect(await (await open('/..%2f..%2fetc%2fpasswd')).text()).not.toContain('root:')
  })
})
