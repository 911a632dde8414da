import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const DEMO = path.resolve('config/regions/demo/index.ts')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'county-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const region = (...words: readonly string[]) => {
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'config/tasks/region.ts', ...words], {
    encoding: 'utf8',
  })
  return { status, said: stdout.trim(), refused: stderr.trim() }
}

const county = (change: string): string => {
  const text = `import { pack as demo } from ${JSON.stringify(DEMO)}\nexport const pack = { ...demo, ${change} }\n`
  writeFileSync(path.join(folder, 'index.ts'), text)
  return folder
}

/** The folder that the guide has its reader write, moved out of the repository. */
const exampleOfTheGuide = (): string => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/u.exec(readFileSync('docs/regions.md', 'utf8')) ?? []
  const text = code.replaceAll(`'../`, `'${path.resolve('config/regions')}/`)
  writeFileSync(path.join(folder, 'index.ts'), text)
  return folder
}

describe('a county that checks its own folder', () => {
  it('reads what a whole pack holds and how much is still to be decided', () => {
    const { status, said } = region('check', 'demo')
    expect(status).toBe(0)
    expect(said).toMatch(/^云溪县（演示） \(demo\) is whole\.\n/u)
    expect(said).toMatch(/units +15, with \d+ duties\n/u)
    expect(said).toMatch(/matters +25, with \d+ parts of units\n/u)
    expect(said).toMatch(/clauses +\d+ cited/u)
    expect(said).toMatch(/\d+ are defaults that the county has to decide$/u)
  })

  it('can start from the example of the guide', () => {
    expect(region('check', exampleOfTheGuide())).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^示例县 \(mini\) is whole\.\n/u) as string,
    })
  })

  it('reads the path and the reason of what is wrong', () => {
    expect(region('check', county(`matters: [{ ...demo.matters[0], lead: 'nobody' }]`))).toEqual({
      status: 1,
      said: '',
      refused: 'matters[0].lead: no unit "nobody"',
    })
  })

  it('is told when the folder or its pack is missing', () => {
    expect(region('check', 'nowhere')).toMatchObject({
      status: 1,
      refused: 'There is no region folder "nowhere" with an index.ts.',
    })
    writeFileSync(path.join(folder, 'index.ts'), 'export const other = 1\n')
    expect(region('check', folder)).toMatchObject({
      status: 1,
      refused: expect.stringMatching(/index\.ts exports no "pack"\.$/u) as string,
    })
    expect(region('check')).toMatchObject({
      status: 1,
      refused: expect.stringMatching(/^Say which folder/u) as string,
    })
  })
})
