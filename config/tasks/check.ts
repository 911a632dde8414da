import { existsSync } from 'node:fs'
import { runTool } from './run-tool'

interface Step {
  readonly name: string
  readonly run: () => boolean
}

const FOLDERS = ['client', 'cloudfunctions', 'config', 'localcloud', 'test', 'types']
const TYPED = [
  'types',
  'cloudfunctions/core/domain',
  'cloudfunctions',
  'localcloud',
  'config',
  'client',
  'test',
]

const typesOf = (folder: string): boolean =>
  runTool('tsc', [
    '--project',
    folder,
    '--incremental',
    '--tsBuildInfoFile',
    `.cache/types-${folder.replaceAll('/', '-')}.tsbuildinfo`,
  ])

/** The one order, on every machine: cheap and certain first. */
const steps: readonly Step[] = [
  { name: 'format', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'lint', run: () => runTool('eslint', ['--max-warnings', '0', '.']) },
  {
    name: 'styles',
    run: () => runTool('stylelint', ['client/**/*.scss', '--allow-empty-input', '--max-warnings', '0']),
  },
  { name: 'boundaries', run: () => runTool('depcruise', FOLDERS) },
  { name: 'dead code', run: () => runTool('knip', []) },
  // Every folder, also after the first that fails: one run shows all there is to mend.
  { name: 'types', run: () => TYPED.filter(existsSync).map(typesOf).every(Boolean) },
  { name: 'tests', run: () => runTool('tsx', ['config/tasks/test.ts']) },
  { name: 'budgets', run: () => runTool('tsx', ['config/tasks/measure.ts']) },
]

const timed = ({ name, run }: Step): boolean => {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const passed = run()
  console.log(`── ${name}: ${passed ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return passed
}

const main = (): void => {
  const args = process.argv.slice(2)
  const only = steps.filter(({ name }) => args.includes(name.replace(' ', '-')))
  const wanted = (only.length > 0 ? only : steps).filter(
    ({ name }) => !(name === 'tests' && args.includes('--no-tests')),
  )
  const failed = wanted.filter((step) => !timed(step)).map(({ name }) => name)
  console.log(failed.length === 0 ? '\ncheck: all ok' : `\ncheck: FAILED: ${failed.join(', ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

main()
