import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import path from 'node:path'
import { buildFunctions } from '../functions'
import { countyToday, demandPort, openDemoCloud, readOptions } from './demo-cloud'

const WATCHED = ['cloudfunctions', 'types']
const QUIET_MS = 150

const rebuild = async (): Promise<void> => {
  const built = await buildFunctions()
  if (built.length > 0) console.log(`云函数已更新：${built.join(', ')}`)
}

/** An editor writes a file several times at once: build when it has been quiet. The local cloud loads what changed. */
const watchFunctions = (): void => {
  let timer: NodeJS.Timeout | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      rebuild().catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
    }, QUIET_MS)
  }
  for (const folder of WATCHED) watch(folder, { recursive: true }, later)
}

const watchClient = (cloudPort: number, port: number): void => {
  const taro = path.resolve('node_modules/@tarojs/cli/bin/taro')
  const child = spawn(
    process.execPath,
    [taro, 'build', '--type', 'h5', '--watch', '--no-check', '--port', String(port)],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_ENV: 'development',
        TARO_ENV: 'h5',
        DEV_CLOUD: `http://127.0.0.1:${cloudPort}`,
      },
    },
  )
  process.on('exit', () => child.kill())
}

const main = async (): Promise<void> => {
  const options = readOptions()
  if (!options) {
    console.log('npm run dev [-- --port 8800] [-- --reset]   改动即见：浏览器端在 端口+1')
    return
  }
  await demandPort(options.port, 'npm run dev')
  await rebuild()
  const cloud = await openDemoCloud(options, countyToday(options))
  watchFunctions()
  watchClient(options.port, options.port + 1)
  console.log(`本地云 ${cloud.origin}/_local  浏览器端 http://127.0.0.1:${options.port + 1}/`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
