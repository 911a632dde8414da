import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')
const SETTINGS = [
  '.dependency-cruiser.cjs',
  '.prettierrc.json',
  'config/lint',
  'config/tasks/budget-line.ts',
  'config/tasks/measure.ts',
  'eslint.config.mjs',
  'knip.jsonc',
  'package.json',
  'tsconfig.json',
]
const FOLDERS = [
  'client',
  'cloudfunctions',
  'cloudfunctions/core/domain',
  'config',
  'localcloud',
  'test',
  'types',
]

let tree = ''

beforeEach(() => {
  tree = mkdtempSync(path.join(os.tmpdir(), 'yimixian-checks-'))
  for (const file of SETTINGS) cpSync(path.join(ROOT, file), path.join(tree, file), { recursive: true })
  for (const folder of FOLDERS) {
    mkdirSync(path.join(tree, folder), { recursive: true })
    cpSync(path.join(ROOT, folder, 'tsconfig.json'), path.join(tree, folder, 'tsconfig.json'))
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'), 'junction')
})

afterEach(() => rmSync(tree, { recursive: true, force: true }))

const plant = (file: string, ...lines: string[]): void => {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
  writeFileSync(path.join(tree, file), `${lines.join('\n')}\n`)
}

const run = (tool: string, ...args: string[]): { failed: boolean; said: string } => {
  const { status, stdout, stderr } = spawnSync(path.join(ROOT, 'node_modules/.bin', tool), args, {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  return { failed: status !== 0, said: stdout + stderr }
}

const lint = (): ReturnType<typeof run> => run('eslint', '--max-warnings', '0', '.')
const boundaries = (): ReturnType<typeof run> => run('depcruise', 'client', 'cloudfunctions', 'types')

test('a tree without a fault passes lint, boundaries and budgets', () => {
  plant('types/word.ts', "export const word = 'word'")
  plant(
    'cloudfunctions/core/domain/rule.ts',
    "import { word } from '#types/word'",
    'export const rule = `${word}s`',
  )
  plant(
    'test/bench/kept.ts',
    "import { type BudgetLine, atMost } from '#config/tasks/budget-line'",
    "export const measure = (): Promise<BudgetLine[]> => Promise.resolve([atMost('kept', 1, 'ms', 2)])",
  )
  expect(lint()).toEqual({ failed: false, said: '' })
  expect(boundaries().failed).toBe(false)
  expect(run('tsx', 'config/tasks/measure.ts').failed).toBe(false)
})

test('a rule that reads the machine or the cloud breaks a boundary', () => {
  plant(
    'cloudfunctions/core/domain/rule.ts',
    "import { readFileSync } from 'node:fs'",
    'export default readFileSync',
  )
  plant(
    'cloudfunctions/core/operations/act.ts',
    "import tcb from '@cloudbase/node-sdk'",
    'export default tcb',
  )
  const { failed, said } = boundaries()
  expect(failed).toBe(true)
  expect(said).toContain('domain-is-pure')
  expect(said).toContain('cloudbase-behind-the-store')
})

test('a page that imports a rule, and functions that import each other, break a boundary', () => {
  plant('cloudfunctions/core/domain/rule.ts', 'export const rule = 1')
  plant('client/pages/board/index.tsx', "import { rule } from '#core/domain/rule'", 'export default rule')
  plant('cloudfunctions/staff/index.ts', 'export const main = 1')
  plant('cloudfunctions/web/index.ts', "export { main } from '../staff/index'")
  const { failed, said } = boundaries()
  expect(failed).toBe(true)
  expect(said).toContain('phone-knows-no-rule')
  expect(said).toContain('functions-stay-apart')
})

test('a lost promise, a clock or chance in the domain, a focused test, a suppression without a reason fail the lint', () => {
  plant(
    'localcloud/late.ts',
    'const later = async (): Promise<number> => 1',
    'export const now = (): void => {',
    '  later()',
    '}',
  )
  plant(
    'cloudfunctions/core/domain/rule.ts',
    'export const today = (): Date => new Date()',
    'export const lot = (): number => Date.now() * Math.random()',
  )
  plant(
    'test/domain/one.test.ts',
    "test.only('alone', () => {",
    '  // eslint-disable-next-line eqeqeq',
    '  expect(1 == 1).toBe(true)',
    '})',
  )
  const { failed, said } = lint()
  expect(failed).toBe(true)
  expect(said).toContain('no-floating-promises')
  expect(said.match(/Use the (clock|random source) handed in/g)).toHaveLength(3)
  expect(said).toContain('no only, skip or todo')
  expect(said).toContain('Say why on the same line')
})

test('an export nobody imports is dead code', () => {
  plant('types/word.ts', "export const word = 'word'", "export const wordNobodyReads = 'word'")
  plant('cloudfunctions/web/index.ts', "import { word } from '#types/word'", 'export const main = word')
  const { failed, said } = run('knip', '--include', 'exports')
  expect(failed).toBe(true)
  expect(said).toContain('wordNobodyReads')
  expect(said).not.toContain('web/index.ts')
})

test('a broken budget fails the measurement', () => {
  plant(
    'test/bench/slow.ts',
    "import { type BudgetLine, atMost } from '#config/tasks/budget-line'",
    "export const measure = (): Promise<BudgetLine[]> => Promise.resolve([atMost('slow', 3, 'ms', 2)])",
  )
  const { failed, said } = run('tsx', 'config/tasks/measure.ts')
  expect(failed).toBe(true)
  expect(said).toContain('OVER slow')
})
