import type { Faults } from '../faults'
import { headerOf, readBody, type Exchange, type Route } from '../server/exchange'
import { DROPPED, jsonReply, refusal, type Reply } from '../server/reply'
import { answerBody } from './answer-body'
import type { OpenApiAnswer, OpenApiRecorder } from './recorder'

/**
 * The channels that functions reach over HTTPS, each under the variable that leads a function here. What would have
 * left is recorded beside the calls of the open API, under the name of the API; `recorder.answer` sets what comes back.
 */
const SERVICES = {
  weixin: { variable: 'WX_API_URL', shape: 'wechat' },
  wecom: { variable: 'WECOM_API_URL', shape: 'wechat' },
  sms: { variable: 'SMS_API_URL', shape: 'tencent' },
  voice: { variable: 'VOICE_API_URL', shape: 'tencent' },
} as const
type Service = keyof typeof SERVICES

const LARGEST_BODY = 64 * 1024
/** What an API answers beside its success. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/cgi-bin/stable_token': { access_token: 'local-token', expires_in: 7200 },
  SendSms: { SendStatusSet: [{ Code: 'Ok', Message: 'send success' }] },
  SendTtsVoice: { SendStatus: { CallId: 'local-call' } },
}

export function channelAddresses(origin: string): Readonly<Record<string, string>> {
  const entries = Object.entries(SERVICES)
  return Object.fromEntries(entries.map(([name, { variable }]) => [variable, `${origin}/channels/${name}`]))
}

const isService = (name: string): name is Service => Object.hasOwn(SERVICES, name)

export function channelsRoute(recorder: OpenApiRecorder, faults: Faults): Route {
  return async (exchange) => {
    const [, , name = '', ...rest] = exchange.path.split('/')
    if (!isService(name)) return refusal(404, 'NO_CHANNEL', `The local cloud has no channel "${name}"`)
    const data = await dataOf(exchange)
    if (data === null) return refusal(400, 'NOT_JSON', 'A channel is asked with a JSON object')
    const apiName = headerOf(exchange, 'x-tc-action') || `/${rest.join('/')}`
    const result = await faults.around(`channel.${name}`, () => {
      const answer = recorder.record({ apiName, route: 'https', data })
      return SHAPES[SERVICES[name].shape](apiName, answer)
    })
    if (result.kind === 'answered') return result.reply
    return result.kind === 'dropped' ? DROPPED : jsonReply(502, { message: result.failure.message })
  }
}

/** The body, with whose key or token it came: a robot is known by its key alone. */
async function dataOf(exchange: Exchange): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    const body = JSON.parse((await readBody(exchange, LARGEST_BODY)).toString('utf8')) as unknown
    if (typeof body !== 'object' || body === null) return null
    return { ...Object.fromEntries(exchange.query), ...body }
  } catch {
    return null
  }
}

const SHAPES: Readonly<
  Record<'wechat' | 'tencent', (apiName: string, answer: OpenApiAnswer) => Promise<Reply>>
> = {
  wechat: async (apiName, answer) => {
    const fields = answer.kind === 'ok' ? { ...FIELDS[apiName], ...answer.fields } : {}
    const { bytes } = await answerBody(answer.kind === 'ok' ? { ...answer, fields } : answer)
    return jsonReply(200, JSON.parse(bytes.toString('utf8')))
  },
  tencent: async (apiName, answer) => {
    // A time-out holds the answer back as everywhere.
    if (answer.kind === 'timeout') await answerBody(answer)
    return jsonReply(200, { Response: { ...tencentFields(apiName, answer), RequestId: 'local' } })
  },
}

function tencentFields(apiName: string, answer: OpenApiAnswer): Readonly<Record<string, unknown>> {
  switch (answer.kind) {
    case 'ok':
      return { ...FIELDS[apiName], ...answer.fields }
    case 'refused':
      return { Error: { Code: String(answer.errcode), Message: answer.errmsg ?? 'refused (injected)' } }
    case 'rateLimited':
      return { Error: { Code: 'RequestLimitExceeded', Message: 'too often (injected)' } }
    case 'timeout':
      return { Error: { Code: 'InternalError', Message: 'too late (injected)' } }
  }
}
