import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { buildFunctions } from '../functions'
import { buildClient } from './build-client'
import { runTool } from './run-tool'

const RESULT = '.cache/jest.json'
const LAYERS = ['domain', 'operations', 'localcloud', 'contracts', 'client', 'weapp', 'journeys', 'e2e']

interface JestResult {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
}

const hasTests = (layer: string): boolean =>
  existsSync(`test/${layer}`) &&
  readdirSync(`test/${layer}`, { recursive: true }).some((file) => /\.test\.tsx?$/.test(String(file)))

/** The real artefacts some layers run: built only for layers that are about to run. */
const buildFor = async (layers: readonly string[]): Promise<void> => {
  const wants = (...names: string[]): boolean => names.some((name) => layers.includes(name) && hasTests(name))
  if (wants('operations', 'localcloud', 'contracts', 'weapp', 'journeys', 'e2e')) await buildFunctions()
  // Each build keeps one core busy.
  await Promise.all([wants('e2e') && buildClient('h5'), wants('weapp') && buildClient('weapp')])
}

const readResult = (): { passed: number; failed: number } => {
  if (!existsSync(RESULT)) return { passed: 0, failed: 1 }
  const result = JSON.parse(readFileSync(RESULT, 'utf8')) as JestResult
  return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites }
}

const main = async (): Promise<void> => {
  const args = process.argv.slice(2)
  const deep = args.includes('--deep')
  const chosen = LAYERS.filter((layer) => args.includes(layer))
  const rest = args.filter((arg) => arg !== '--deep' && !LAYERS.includes(arg))
  const layers = chosen.length > 0 ? chosen : LAYERS
  mkdirSync('.cache', { recursive: true })
  rmSync(RESULT, { force: true })
  await buildFor(layers)
  const jestArgs = [
    '--json',
    `--outputFile=${RESULT}`,
    '--passWithNoTests',
    // A test that fails half-way through its set-up may leave a server open; the run must end all the same.
    '--forceExit',
    // Jest's own choice on two cores is one worker; two finish in little more than half the time.
    '--maxWorkers=2',
    '--selectProjects',
    ...layers,
    ...rest,
  ]
  const green = runTool('jest', jestArgs, deep ? { DEEP: '1' } : {})
  const { passed, failed } = readResult()
  process.exitCode = green && failed === 0 ? 0 : 1
  console.log(`${passed} passed, ${failed} failed`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
