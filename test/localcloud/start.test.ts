import { get } from 'node:http'
import { RealCredentialsError } from '../../localcloud/credentials'
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { PortTakenError } from '../../localcloud/server/http-server'

const started: LocalCloud[] = []
const start = async (port = 0): Promise<LocalCloud> => {
  const cloud = await startLocalCloud({ data: ':memory:', port, quiet: true })
  started.push(cloud)
  return cloud
}

afterEach(async () => {
  delete process.env.TENCENTCLOUD_SECRETKEY
  await Promise.all(started.splice(0).map((cloud) => cloud.stop()))
})

const act = async (cloud: LocalCloud, body: unknown): Promise<Record<string, unknown>> => {
  const response = await fetch(cloud.adminUrl, { method: 'POST', body: JSON.stringify(body) })
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}

describe('starting a local cloud', () => {
  it('refuses to start beside real credentials and names the variable', async () => {
    process.env.TENCENTCLOUD_SECRETKEY = 'a-real-looking-key'
    await expect(start()).rejects.toThrow(RealCredentialsError)
    await expect(start()).rejects.toThrow(/TENCENTCLOUD_SECRETKEY/)
  })

  it('reports a taken port as such', async () => {
    const { port } = await start()
    await expect(start(port)).rejects.toEqual(new PortTakenError(port))
  })

  it('starts in memory within 50 ms once its code is loaded', async () => {
    await start()
    const times: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const began = performance.now()
      await start()
      times.push(performance.now() - began)
    }
    expect(times.sort((a, b) => a - b)[2]).toBeLessThan(50)
  })
})

describe('the wire', () => {
  it('names an action it does not emulate', async () => {
    const cloud = await start()
    const answer = await act(cloud, { action: 'database.watch' })
    expect(answer).toMatchObject({
      code: 'INVALID_ACTION',
      message: expect.stringContaining('database.watch'),
    })
  })

  it('answers a body that names no action, or an inherited name, as a failure and not as a crash', async () => {
    const cloud = await start()
    expect(await act(cloud, {})).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await act(cloud, { action: 'constructor' })).toMatchObject({ code: 'INVALID_ACTION' })
  })

  it('refuses a name that a foreign address server points at this machine', async () => {
    const { port } = await start()
    const status = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const asked = get({ port, path: '/_local/people', headers: { host } }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
        asked.on('error', reject)
      })
    expect(await status(`rebound.example:${port}`)).toBe(403)
    expect(await status(`localhost:${port}`)).toBe(200)
  })

  it('refuses a page of another site', async () => {
    const cloud = await start()
    const body = JSON.stringify({ action: 'database.addCollection', collectionName: 'planted' })
    const headers = { origin: 'https://evil.example' }
    expect((await fetch(cloud.adminUrl, { method: 'POST', body, headers })).status).toBe(403)
    expect((await fetch(`${cloud.origin}/_local/reset`, { method: 'POST', headers })).status).toBe(403)
  })
})
