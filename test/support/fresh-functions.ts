import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { built } from './built'

const SOURCES = ['cloudfunctions', 'types']

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(path.join(folder, file)).mtimeMs,
    ),
  )

const builtAt = (): number => {
  const bundle = path.join(built.functions, 'web', 'index.js')
  return existsSync(bundle) ? statSync(bundle).mtimeMs : 0
}

/**
 * Builds the functions when a source is younger than the last bundle. `npm test` has built them already; this serves
 * whoever runs one test file. In a process of its own, for the bundler's service would keep the test runner alive.
 */
export function demandFreshFunctions(): void {
  if (SOURCES.every((folder) => newest(path.join(built.root, folder)) <= builtAt())) return
  const script = path.join('config', 'tasks', 'build-functions.ts')
  execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: built.root, stdio: 'ignore' })
}
