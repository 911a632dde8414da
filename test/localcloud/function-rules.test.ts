import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
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
    quiet: true,
  })
})
afterAll(async () => {
  await cloud.stop()
  folder.remove()
})

const text = (body: string): Partial<Parameters<LocalCloud['http']>[1]> => ({ body: Buffer.from(body) })

describe('what a function may do', () => {
  it('is called by a client only when its rule says so', async () => {
    folder.write('sweep', 'return 1')
    await expect(cloud.invoke('sweep', {}, residentUpstairs.id)).rejects.toMatchObject({
      code: 'PERMISSION_DENIED',
    })
    expect(await cloud.invoke('sweep', {}, null)).toBe(1)
  })

  it('is reached over HTTP only when it is bound to it', async () => {
    folder.write('sweep', 'return 1')
    expect((await cloud.http('sweep', text('{}'))).statusCode).toBe(404)
  })

  it('answers a whole HTTP reply, and is spared a body above 100 KB', async () => {
    folder.write(
      'web',
      `return { statusCode: 201, headers: { 'X-A': 'b' }, body: '5LiA', isBase64Encoded: true }`,
      {
        http: true,
      },
    )
    const reply = await cloud.http('web', text('{}'))
    expect(reply).toMatchObject({ statusCode: 201, headers: { 'x-a': 'b' } })
    expect(reply.body.toString()).toBe('一')
    expect((await cloud.http('web', text('x'.repeat(102_401)))).statusCode).toBe(413)
  })

  it('cannot answer more than 6 MB, nor take longer than its limit', async () => {
    folder.write('staff', 'return "x".repeat(6 * 1024 * 1024)', { client: true })
    await expect(cloud.invoke('staff', {}, officerOnDuty.id)).rejects.toThrow(/6 MB/)
    folder.write('staff', 'await new Promise((go) => setTimeout(go, 2000))', { client: true, timeout: 0.05 })
    const late = cloud.invoke('staff', {}, officerOnDuty.id)
    await expect(late).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
  })

  it('fails alone when it throws or asks the process to end', async () => {
    folder.write('staff', 'if (event.exit) process.exit(1); throw new Error("lost my way")', { client: true })
    await expect(cloud.invoke('staff', {}, officerOnDuty.id)).rejects.toThrow(/lost my way/)
    await expect(cloud.invoke('staff', { exit: true }, officerOnDuty.id)).rejects.toThrow(/process\.exit/)
  })
})
