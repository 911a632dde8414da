import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dateOf, dayOf } from '#core/domain/shanghai'
import { type LocalCloud, startLocalCloud } from '#localcloud/local-cloud'
import { countyOf, isRegion, type RegionCode, REGIONS } from '../demo/county-of'
import type { FirstDay } from '../demo/first-day'
import { sow } from '../demo/sow'
import { schema } from '../schema'

export interface DemoOptions {
  readonly port: number
  readonly region: RegionCode
  /** One folder a port and region: two clouds never share a database, nor two counties. */
  readonly data: string
  readonly reset: boolean
}

export const DEFAULT_PORT = '8800'

/** Null asks for help. */
export const readOptions = (): DemoOptions | null => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: DEFAULT_PORT },
      region: { type: 'string', default: 'demo' },
      reset: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`端口不对：${values.port}`)
  const { region, reset } = values
  if (!isRegion(region)) throw new Error(`没有这个地区：${region}。有：${REGIONS.join('、')}`)
  return {
    port,
    region,
    reset,
    data: path.join('.local', region === 'demo' ? String(port) : `${port}-${region}`),
  }
}

const portIsFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** Asked before anything is built: a taken port should cost a second, not a minute. */
export const demandPort = async (port: number, command: string): Promise<void> => {
  if (await portIsFree(port)) return
  throw new Error(`端口 ${port} 已被占用。换一个端口：${command} -- --port ${port === 9000 ? 9001 : 9000}`)
}

const closeOnSignal = (cloud: LocalCloud): void => {
  const close = (): void => {
    process.stdout.write('\n正在关闭……\n')
    void cloud.stop().then(() => process.exit(0))
  }
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
  // A function's late rejection is its own mistake; it must not end the cloud it runs in.
  process.on('unhandledRejection', (error) => console.error('unhandled:', error))
}

/** A leave of the demo county is a leave of the day on which the cloud starts. */
export const countyToday = ({ region }: DemoOptions): FirstDay => countyOf(region, dateOf(dayOf(Date.now())))

/** A local cloud on disk with the county in it, until Ctrl-C. */
export const openDemoCloud = async (
  { port, data, reset }: Omit<DemoOptions, 'region'>,
  county: FirstDay,
): Promise<LocalCloud> => {
  if (reset) rmSync(data, { recursive: true, force: true })
  const cloud: LocalCloud = await startLocalCloud({
    data,
    port,
    schema,
    people: county.people,
    env: { APP_VERSION: 'local' },
    // Every call is kept and shown under /_local; here it would bury the address.
    quiet: true,
    onReset: () => sow(cloud, county),
  })
  closeOnSignal(cloud)
  await sow(cloud, county)
  return cloud
}
