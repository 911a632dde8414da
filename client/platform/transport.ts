import Taro from '@tarojs/taro'
import { kept } from './storage'
import { onH5 } from './target'

export type CloudFunction = 'resident' | 'staff' | 'web'

export interface Envelope {
  readonly op: string
  readonly input: unknown
  readonly contract: number
  readonly commandId?: string
  /** Which of one's own posts one acts in; the first one without it. */
  readonly post?: string
}

/** No answer arrived: the command may or may not have been done. */
export const LOST = Symbol('lost')

/** The server stops after 20 seconds; a little more and the network is to blame. */
const PATIENCE = 22_000
const LOCAL_PERSON = 'yimixian.person'

async function throughWeb(body: Envelope, token: string | null): Promise<unknown> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), PATIENCE)
  try {
    const response = await fetch(`${process.env.TARO_APP_WEB_URL ?? ''}/web`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
      signal: stop.signal,
    })
    return (await response.json()) as unknown
  } finally {
    clearTimeout(timer)
  }
}

/** Whoever was chosen in the developer tools' storage, else whom the build names. */
function localPerson(): string {
  const chosen = kept(LOCAL_PERSON)
  return typeof chosen === 'string' ? chosen : (process.env.TARO_APP_LOCAL_PERSON ?? '')
}

async function throughLocalCloud(name: CloudFunction, body: Envelope): Promise<unknown> {
  const answer = await Taro.request<unknown>({
    url: `${process.env.TARO_APP_LOCAL_URL ?? ''}/api/${name}`,
    method: 'POST',
    timeout: PATIENCE,
    header: { 'x-local-person': localPerson() },
    data: body,
  })
  return answer.data
}

async function throughCloud(name: CloudFunction, body: Envelope): Promise<unknown> {
  const answer = await Taro.cloud.callFunction({ name, data: { ...body } })
  return answer.result
}

/** Carries one call and answers what came back; a lost call is the value `LOST`. */
export async function send(name: CloudFunction, body: Envelope, token: string | null): Promise<unknown> {
  try {
    if (onH5) return await throughWeb(body, token)
    if (process.env.TARO_APP_CLOUD === 'local') return await throughLocalCloud(name, body)
    return await throughCloud(name, body)
  } catch {
    return LOST
  }
}

/** Opens the cloud connection of a mini-program; a browser needs none. */
export function connect(): void {
  if (onH5 || process.env.TARO_APP_CLOUD === 'local') return
  const env = process.env.TARO_APP_ENV_ID
  Taro.cloud.init(env === undefined || env === '' ? {} : { env })
}
