import { now } from '../clock'
import { askHttps } from './ask-https'
import { SENT, type Sent } from './channel'
import { channelSetting, type SettingName } from './channel-settings'
import { tc3Authorization } from './tc3'

export interface TencentApi {
  readonly service: 'sms' | 'vms'
  readonly action: string
  readonly version: string
  /** Where it is asked instead of at Tencent Cloud. */
  readonly elsewhere: SettingName
}

/** The region that both products are served from. */
const REGION = 'ap-guangzhou'
/** The cloud's own trouble, or too much at once: the same request may pass later. */
const PASSING =
  /^(?:InternalError|RequestLimitExceeded|LimitExceeded|FailedOperation\.AccessUpstreamTimeout)/u

export interface TencentAnswer {
  readonly Error?: { readonly Code?: unknown }
  readonly [field: string]: unknown
}

export function sentByCode(code: string): Sent {
  return code === '' || code === 'Ok' ? SENT : { kind: PASSING.test(code) ? 'later' : 'never', code }
}

/** Null when no answer came. */
export async function askTencent(api: TencentApi, input: object): Promise<TencentAnswer | null> {
  const host = `${api.service}.tencentcloudapi.com`
  const body = JSON.stringify(input)
  const timestamp = Math.floor(now() / 1000)
  const keys = { id: channelSetting('CHANNEL_SECRET_ID'), key: channelSetting('CHANNEL_SECRET_KEY') }
  const answer = await askHttps({
    url: channelSetting(api.elsewhere) || `https://${host}/`,
    headers: {
      authorization: tc3Authorization({ service: api.service, host, timestamp, body }, keys),
      'x-tc-action': api.action,
      'x-tc-version': api.version,
      'x-tc-timestamp': String(timestamp),
      'x-tc-region': REGION,
    },
    body,
  })
  return answer === null ? null : ((answer.Response as TencentAnswer | undefined) ?? null)
}

/** The error of a whole call; `''` when it was carried out. */
export function callError({ Error: error }: TencentAnswer): string {
  return typeof error?.Code === 'string' ? error.Code : ''
}
