import { fieldsOf } from '../../domain/push-fields'
import { now } from '../clock'
import { askHttps } from './ask-https'
import type { Driver } from './channel'
import { channelSetting, type FieldTemplate, missingOf, settingBySubject } from './channel-settings'
import { errorCode, sentBy } from './wx-codes'

const API = 'https://api.weixin.qq.com'
const TOKEN_PATH = '/cgi-bin/stable_token'
const SEND_PATH = '/cgi-bin/message/wxopen/employeerelationmsg/send'
/** A token that WeChat no longer takes: asked for anew, once. */
const STALE = new Set([40001, 40014, 42001])
const EARLY_MS = 5 * 60_000

const base = (): string => channelSetting('WX_API_URL') || API

let kept: { readonly token: string; readonly until: number } | undefined

async function accessToken(): Promise<string | null> {
  if (kept !== undefined && kept.until > now()) return kept.token
  const body = JSON.stringify({
    grant_type: 'client_credential',
    appid: channelSetting('WX_APP_ID'),
    secret: channelSetting('WX_APP_SECRET'),
  })
  const answer = await askHttps({ url: `${base()}${TOKEN_PATH}`, body })
  const { access_token: token, expires_in: seconds } = answer ?? {}
  if (typeof token !== 'string') return null
  kept = { token, until: now() + Number(seconds ?? 0) * 1000 - EARLY_MS }
  return token
}

async function post(body: string): Promise<number | 'no_token' | null> {
  const token = await accessToken()
  if (token === null) return 'no_token'
  const answer = await askHttps({
    url: `${base()}${SEND_PATH}?access_token=${encodeURIComponent(token)}`,
    body,
  })
  return answer === null ? null : errorCode(answer)
}

/** 用工关系 message: for staff who have bound themselves; no cloud call exists for it, and `data` is JSON in JSON. */
export const employee: Driver = {
  name: 'employee',
  reaches: 'openid',
  missing: () => missingOf(['WX_APP_ID', 'WX_APP_SECRET', 'EMPLOYEE_TEMPLATES']),
  send: async ({ subject, address, page, words }) => {
    const template = settingBySubject<FieldTemplate>('EMPLOYEE_TEMPLATES')[subject]
    if (template === undefined) return { kind: 'never', code: 'no_template' }
    const filled = fieldsOf(template.fields, words)
    if ('unfit' in filled) return { kind: 'never', code: `field:${filled.unfit}` }
    const { openid: touser = '' } = address
    const body = JSON.stringify({ template_id: template.id, page, touser, data: JSON.stringify(filled.data) })
    let code = await post(body)
    if (typeof code === 'number' && STALE.has(code)) {
      kept = undefined
      code = await post(body)
    }
    if (code === null) return { kind: 'unanswered', code: '' }
    return code === 'no_token' ? { kind: 'later', code } : sentBy(code)
  },
}
