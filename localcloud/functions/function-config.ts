import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseCron, type Cron } from './cron'

/** What stands in `function.json` beside a built function. */
export interface FunctionConfig {
  readonly name: string
  readonly file: string
  /** Seconds. */
  readonly timeout: number
  readonly memorySize: number
  /** May a signed-in mini-program client call it. */
  readonly client: boolean
  /** Is it bound to HTTP access. */
  readonly http: boolean
  readonly trigger: { readonly name: string; readonly cron: Cron } | null
}

interface Written {
  readonly timeout?: number
  readonly memorySize?: number
  readonly client?: boolean
  readonly http?: boolean
  readonly trigger?: { readonly name: string; readonly cron: string } | null
}

/** The platform ends a call after this, whatever the configuration says. */
const LONGEST_SECONDS = 20
const SAFE_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/

class FunctionConfigError extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
    this.name = 'FunctionConfigError'
  }
}

/** Absent rights are no rights: a function without the file can be called by other functions only. */
export function readFunctionConfig(root: string, name: string): FunctionConfig | null {
  const file = join(root, name, 'index.js')
  if (!SAFE_NAME.test(name) || !existsSync(file)) return null
  const written = readWritten(join(root, name))
  return {
    name,
    file,
    timeout: Math.min(written.timeout ?? LONGEST_SECONDS, LONGEST_SECONDS),
    memorySize: written.memorySize ?? 256,
    client: written.client ?? false,
    http: written.http ?? false,
    trigger: written.trigger ? { name: written.trigger.name, cron: parseCron(written.trigger.cron) } : null,
  }
}

export function functionNames(root: string): readonly string[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'index.js')) && statSync(join(root, name)).isDirectory())
    .sort()
}

function readWritten(folder: string): Written {
  for (const name of ['function.json', 'config.json']) {
    const file = join(folder, name)
    if (!existsSync(file)) continue
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Written
    } catch (error) {
      throw new FunctionConfigError(
        file,
        `is not JSON (${error instanceof Error ? error.message : String(error)})`,
      )
    }
  }
  return {}
}
