import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { sdkFor } from '../support/cloud-sdk'
import { residentUpstairs } from '../support/demo-people'
import { functionFolder } from '../support/function-folder'

const root = path.resolve(__dirname, '../..')
let data: string

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

describe('a local cloud on disk', () => {
  it('knows the same people, documents and files after it was started again', async () => {
    const functions = functionFolder()
    functions.write('resident', 'return process.env.PERSON_KEY', { client: true })
    const start = (): Promise<LocalCloud> =>
      startLocalCloud({
        data,
        functionsRoot: functions.root,
        people: [residentUpstairs],
        unindexed: 'allow',
        timers: false,
        quiet: true,
      })

    const first = await start()
    const sdk = sdkFor(first.adminUrl)
    await sdk.database().createCollection('notes')
    await sdk.database().collection('notes').add({ _id: 'n1', text: '楼道' })
    const { fileID } = await sdk.uploadFile({ cloudPath: 'evidence/a.txt', fileContent: Buffer.from('照片') })
    const key = await first.invoke('resident', {}, residentUpstairs.id)
    await first.stop()

    const second = await start()
    const again = sdkFor(second.adminUrl)
    const { data: found } = await again.database().collection('notes').doc('n1').get()
    expect(found).toMatchObject([{ text: '楼道' }])
    expect(String((await again.downloadFile({ fileID })).fileContent)).toBe('照片')
    expect(await second.invoke('resident', {}, residentUpstairs.id)).toBe(key)
    await second.stop()
    functions.remove()
  })
})

describe('the bare command', () => {
  it('says when it is ready, takes any collection, and ends cleanly on Ctrl-C', async () => {
    const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
    const program = spawn(process.execPath, [tsx, 'localcloud/main.ts', '--port', '0', '--data', data], {
      cwd: root,
    })
    const ended = new Promise<number | null>((resolve) => program.once('exit', resolve))
    let shown = ''
    const address = await new Promise<string>((resolve, reject) => {
      program.once('exit', () => reject(new Error(shown)))
      program.stderr.on('data', (chunk: Buffer) => (shown += chunk.toString()))
      program.stdout.on('data', (chunk: Buffer) => {
        const ready = /^ready (\S+)$/m.exec((shown += chunk.toString()))
        if (ready) resolve(ready[1]!)
      })
    })
    const body = JSON.stringify({ action: 'database.addCollection', collectionName: 'anything' })
    const answer: unknown = await (await fetch(address, { method: 'POST', body })).json()
    expect(answer).not.toHaveProperty('code')
    program.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})
