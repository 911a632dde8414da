import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CHANNELS } from '#types/push'
import { askFunction } from '../deploy/ask-function'
import { DEFAULT_PORT } from './demo-cloud'

/** `npm run channels -- test --to <staff id> --channel <name>`: one message to one named person, by one channel. */

const USAGE = `用法：npm run channels -- test --to <人员编号> --channel ${CHANNELS.join('|')} [--port <本地云端口>]`

interface Tried {
  readonly missing: readonly string[]
  readonly came: string
  readonly code: string
}

interface Answer {
  readonly ok: boolean
  readonly value?: Tried
  readonly code?: string
}

const CAME: Readonly<Record<string, string>> = {
  sent: '已发出，请本人确认收到',
  usedUp: '对方没有剩余的订阅次数，或未绑定',
  later: '通道暂时不可用，稍后再试',
  never: '被通道拒绝',
  unanswered: '通道没有回应，不确定是否送达',
}

/** The local cloud that `npm start` runs, by the wire a function is asked by. */
const askLocally = async (port: string, event: object): Promise<string> => {
  const body = JSON.stringify({
    action: 'functions.invokeFunction',
    function_name: 'notify',
    request_data: JSON.stringify(event),
  })
  const response = await fetch(`http://127.0.0.1:${port}/admin`, { method: 'POST', body }).catch(() => {
    throw new Error(`端口 ${port} 上没有本地云（npm start），也没有设置 CLOUDBASE_ENV_ID 等，见 .env.example`)
  })
  const { data, message } = (await response.json()) as { data?: { response_data: string }; message?: string }
  if (data === undefined) throw new Error(message ?? '本地云没有回应')
  return data.response_data
}

const ask = (port: string | undefined, event: Record<string, unknown>): Promise<string> => {
  const { CLOUDBASE_ENV_ID: envId, TENCENTCLOUD_SECRETID: secretId } = process.env
  const secretKey = process.env.TENCENTCLOUD_SECRETKEY
  const deployed = port === undefined && envId && secretId && secretKey
  return deployed
    ? askFunction({ envId, secretId, secretKey }, 'notify', event)
    : askLocally(port ?? DEFAULT_PORT, event)
}

const told = (to: string, { ok, value, code }: Answer): readonly [good: boolean, line: string] => {
  if (!ok || value === undefined)
    return [false, code === 'not_found' ? `没有这个人员：${to}` : `没有试成：${code ?? ''}`]
  if (value.missing.length > 0)
    return [false, `云函数 notify 缺少变量：${value.missing.join('、')}，见 .env.example`]
  const suffix = value.came === 'sent' ? '' : `（${value.code}）`
  return [value.came === 'sent', `${CAME[value.came] ?? value.came}${suffix}`]
}

const main = async (): Promise<void> => {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { to: { type: 'string' }, channel: { type: 'string' }, port: { type: 'string' } },
  })
  const { to, channel, port } = values
  const known = CHANNELS.some((name) => name === channel)
  if (positionals[0] !== 'test' || to === undefined || !known) throw new Error(USAGE)
  const answer = await ask(port, { op: 'channel.test', input: { to, channel } })
  const [good, line] = told(to, JSON.parse(answer) as Answer)
  console.log(line)
  process.exitCode = good ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
