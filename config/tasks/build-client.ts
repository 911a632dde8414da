import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, lastNote, writeNote } from './fingerprint'

export type Target = 'weapp' | 'h5'

const PROOF: Record<Target, string> = { weapp: 'app.json', h5: 'index.html' }
const INPUTS = [
  'client',
  'types',
  'config/index.ts',
  'config/dev.ts',
  'config/prod.ts',
  'config/taro-aria.ts',
  'config/h5-kept-files.ts',
  'babel.config.js',
  'project.config.json',
  'package.json',
  'package-lock.json',
  // Taro reads TARO_APP_* from here too.
  '.env',
]

const settings = (): string[] =>
  Object.entries(process.env)
    .filter(([name]) => name.startsWith('TARO_APP_'))
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .sort()

/** Taro ends with 0 after some failures and leaves the former result: only a fresh file proves a build. */
const runTaro = async (target: Target, out: string): Promise<void> => {
  const log = `.cache/build-${target}.log`
  const taro = path.resolve('node_modules/@tarojs/cli/bin/taro')
  rmSync(out, { recursive: true, force: true })
  mkdirSync('.cache', { recursive: true })
  const lines = openSync(log, 'w')
  const status = await new Promise<number | null>((resolve, reject) => {
    // --no-check: the check would fetch its schema from the network.
    spawn(process.execPath, [taro, 'build', '--type', target, '--no-check'], {
      env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target },
      stdio: ['ignore', lines, lines],
    })
      .on('error', reject)
      .on('close', resolve)
  })
  closeSync(lines)
  if (status === 0 && existsSync(path.join(out, PROOF[target]))) return
  const tail = readFileSync(log, 'utf8').split('\n').slice(-60).join('\n')
  throw new Error(`${tail}\n\n${target} 没有构建成功，完整输出见 ${log}`)
}

/** Builds one target of the phone unless nothing that decides it has changed; answers whether it built. */
export const buildClient = async (target: Target): Promise<boolean> => {
  const out = `dist/${target}`
  const hash = fingerprint(INPUTS, target, ...settings())
  if (lastNote(`client-${target}`, path.join(out, PROOF[target])) === hash) return false
  rmSync(`.cache/client-${target}.json`, { force: true })
  await runTaro(target, out)
  writeNote(`client-${target}`, hash)
  return true
}

/** What may be uploaded to WeChat talks to a real environment, never to somebody's own machine. */
const checkRelease = (): void => {
  if (existsSync('.env')) process.loadEnvFile('.env')
  if (process.env.TARO_APP_CLOUD === 'local') throw new Error('发布构建不能设置 TARO_APP_CLOUD=local。')
  if (!process.env.TARO_APP_ENV_ID) throw new Error('发布构建需要 TARO_APP_ENV_ID（云开发环境 ID）。')
}

const main = async (): Promise<void> => {
  const target: Target = process.argv[2] === 'h5' ? 'h5' : 'weapp'
  // The same as TARO_APP_CLOUD=local, on every shell.
  if (process.argv.includes('--local')) process.env.TARO_APP_CLOUD = 'local'
  if (process.argv.includes('--release')) checkRelease()
  const started = Date.now()
  const built = await buildClient(target)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(built ? `dist/${target} 已构建（${seconds} 秒）` : `dist/${target} 未变，跳过`)
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
