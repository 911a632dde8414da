import { buildSync } from 'esbuild'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

interface Declared {
  readonly timeout?: number
  readonly client?: boolean
  readonly http?: boolean
  readonly trigger?: { readonly name: string; readonly cron: string }
}

/** A folder of built functions, as the local cloud loads them. */
export interface FunctionFolder {
  readonly root: string
  /** Writes a function whose code is the body of `exports.main = async (event, context) => {…}`. */
  write(name: string, body: string, declared?: Declared): void
  /** The same, with the real SDK bundled in as `tcb`. */
  bundle(name: string, body: string, declared?: Declared): void
  remove(): void
}

const IDENTITY = 'const identity = (context) => JSON.parse(context.environment);\n'

export function functionFolder(): FunctionFolder {
  const root = mkdtempSync(path.join(tmpdir(), 'functions-'))
  const place = (name: string, code: string, declared: Declared): void => {
    const folder = path.join(root, name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'index.js'), code)
    writeFileSync(path.join(folder, 'function.json'), JSON.stringify({ memorySize: 256, ...declared }))
  }
  const codeOf = (body: string): string => `${IDENTITY}exports.main = async (event, context) => {${body}\n}`
  return {
    root,
    write: (name, body, declared = {}) => place(name, codeOf(body), declared),
    bundle: (name, body, declared = {}) => {
      const sdk = `const tcb = require('@cloudbase/node-sdk')\nconst app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })\n`
      const built = buildSync({
        stdin: { contents: sdk + codeOf(body), resolveDir: __dirname },
        bundle: true,
        write: false,
        platform: 'node',
        target: 'node20',
        format: 'cjs',
        logLevel: 'silent',
      })
      place(name, built.outputFiles[0]!.text, declared)
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
