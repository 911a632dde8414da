import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DOCKET_GUARDS } from '#core/domain/docket/docket-guards'
import { GUARDS } from '#core/domain/guards'

/**
 * Drops one guard after the other and runs the tests that name it. A guard whose fall turns none of them red is not
 * tested, and the command fails.
 */

interface Suite {
  readonly title: string
  readonly pattern: string
  readonly names: readonly string[]
}

const SUITES: readonly Suite[] = [
  { title: 'the guard', pattern: 'test/domain/guards\\.test', names: Object.keys(GUARDS) },
  {
    title: 'the docket guard',
    pattern: 'test/domain/docket/docket-guards\\.test',
    names: Object.keys(DOCKET_GUARDS),
  },
]

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

const folder = mkdtempSync(path.join(tmpdir(), 'guards-'))
const outputFile = path.join(folder, 'report.json')

/** The names of the tests about a guard that fail, with the row dropped or whole. */
function failing({ title, pattern }: Suite, name: string, dropped: boolean): readonly string[] {
  const jest = path.resolve('node_modules/jest/bin/jest.js')
  const only = [
    '--selectProjects',
    'domain',
    '--testPathPatterns',
    pattern,
    '-t',
    name === '' ? title : `${title} ${name} `,
  ]
  spawnSync(process.execPath, [jest, ...only, '--json', '--outputFile', outputFile], {
    stdio: 'ignore',
    env: { ...process.env, DROPPED_GUARD: dropped ? name : '' },
  })
  const report = JSON.parse(readFileSync(outputFile, 'utf8')) as Report
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  return results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
}

let untested = 0
for (const suite of SUITES)
  for (const name of suite.names) {
    const red = failing(suite, name, true)
    if (red.length === 0) untested += 1
    process.stdout.write(`${red.length === 0 ? 'UNTESTED' : 'red     '} ${suite.title} ${name}\n`)
    for (const test of red) process.stdout.write(`           ${test}\n`)
  }
const whole = SUITES.flatMap((suite) => failing(suite, '', false))
rmSync(folder, { recursive: true, force: true })
const count = SUITES.reduce((sum, { names }) => sum + names.length, 0)
process.stdout.write(
  `${String(count)} guards, ${String(untested)} without a test that turns red, ${String(whole.length)} red with all in place\n`,
)
process.exitCode = untested + whole.length === 0 ? 0 : 1
