import { buildFunctions } from '../functions'
import { buildClient } from './build-client'
import { countyToday, type DemoOptions, demandPort, openDemoCloud, readOptions } from './demo-cloud'
import { welcome } from './welcome'

const HELP = `npm start                     构建并启动本地云，打开演示县
npm start -- --region yeji    换成一个按叶集方案运转的示例县（也可用 panjin、liandong、huichang、zongyang）
npm start -- --port 9000      换一个端口（默认 8800；每个端口有自己的数据）
npm start -- --reset          清空数据，重新播种演示县
npm start -- --help           本说明`

const step = async <T>(
  what: string,
  run: () => Promise<T> | T,
  nothing: (result: T) => boolean,
): Promise<T> => {
  process.stdout.write(`${what} …… `)
  const started = Date.now()
  const result = await run()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(nothing(result) ? '没有变化\n' : `${seconds} 秒\n`)
  return result
}

const start = async (options: DemoOptions): Promise<void> => {
  await demandPort(options.port, 'npm start')
  await step(
    '构建云函数',
    () => buildFunctions(),
    (built) => built.length === 0,
  )
  await step(
    '构建浏览器端（首次约半分钟）',
    () => buildClient('h5'),
    (built) => !built,
  )
  const county = countyToday(options)
  const cloud = await step(
    `启动本地云并播种${options.region === 'demo' ? '演示县' : `示例县（${county.pack.name}的方案）`}`,
    () => openDemoCloud(options, county),
    () => false,
  )
  console.log(welcome(cloud.origin, options.data, county))
}

const main = async (): Promise<void> => {
  const options = readOptions()
  if (options) await start(options)
  else console.log(HELP)
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
