import { readFileSync } from 'node:fs'
import type http from 'node:http'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { compileFunction } from 'node:vm'
import type { CallContext } from './context'
import { localDate } from './local-date'
import { localProcess } from './local-process'

export type Main = (event: unknown, context: CallContext) => unknown

/** What one function's code is given in place of the machine's own. */
export interface FunctionSurroundings {
  readonly now: () => number
  readonly env: Readonly<Record<string, string>>
  readonly console: Console
  readonly http: typeof http
}

export interface FunctionModule {
  readonly main: Main
  /** Reads the event in the function's own realm, so that its objects are ordinary ones to it. */
  readonly parse: (text: string) => unknown
}

const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname', 'Date', 'process', 'console']

interface CommonModule {
  exports: Record<string, unknown>
}

/**
 * Loads a built function as its own module instance. The bundle's free names `Date`, `process` and `console`
 * are parameters here: the movable clock and the function's own environment reach it without one line in it
 * that knows about local runs, and nothing global is patched.
 */
export function loadFunction(name: string, file: string, around: FunctionSurroundings): FunctionModule {
  const realm = (compileFunction('return globalThis') as () => typeof globalThis)()
  const processView = localProcess(name, around.env)
  const nodeRequire = createRequire(file)
  const replaced: Readonly<Record<string, unknown>> = { process: processView, http: around.http }
  const require = (id: string): unknown => {
    const bare = id.replace(/^node:/, '')
    return Object.hasOwn(replaced, bare) ? replaced[bare] : (nodeRequire(id) as unknown)
  }
  const module: CommonModule = { exports: {} }
  const run = compileFunction(readFileSync(file, 'utf8'), PARAMETERS, { filename: file }) as (
    ...args: readonly unknown[]
  ) => void
  const date = localDate(realm.Date, around.now)
  run(module.exports, require, module, file, dirname(file), date, processView, around.console)
  const main = module.exports.main
  if (typeof main !== 'function') throw new Error(`${file} exports no main`)
  return { main: main as Main, parse: (text) => realm.JSON.parse(text) as unknown }
}
