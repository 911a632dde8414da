import { textOf } from '../../domain/push-fields'
import type { Driver } from './channel'
import { channelSetting, type ListTemplate, missingOf, settingBySubject } from './channel-settings'
import { askTencent, callError, sentByCode, type TencentApi } from './tencent'

const API: TencentApi = {
  service: 'sms',
  action: 'SendSms',
  version: '2021-01-11',
  elsewhere: 'SMS_API_URL',
}
const MOBILE = /^1\d{10}$/u

/** The number's own status: the call as a whole may succeed and the one message not. */
function statusOf(set: unknown): string {
  const [first] = Array.isArray(set) ? (set as readonly { Code?: unknown }[]) : []
  return typeof first?.Code === 'string' ? first.Code : ''
}

/** A text message, for a danger at night. */
export const sms: Driver = {
  name: 'sms',
  reaches: 'phone',
  missing: () =>
    missingOf(['CHANNEL_SECRET_ID', 'CHANNEL_SECRET_KEY', 'SMS_APP_ID', 'SMS_SIGN', 'SMS_TEMPLATES']),
  send: async ({ subject, address: { phone = '' }, words }) => {
    const template = settingBySubject<ListTemplate>('SMS_TEMPLATES')[subject]
    if (template === undefined) return { kind: 'never', code: 'no_template' }
    if (!MOBILE.test(phone)) return { kind: 'never', code: 'no_mobile' }
    const answer = await askTencent(API, {
      PhoneNumberSet: [`+86${phone}`],
      SmsSdkAppId: channelSetting('SMS_APP_ID'),
      SignName: channelSetting('SMS_SIGN'),
      TemplateId: template.id,
      TemplateParamSet: template.words.map((name) => textOf(name, words)),
    })
    if (answer === null) return { kind: 'unanswered', code: '' }
    return sentByCode(callError(answer) || statusOf(answer.SendStatusSet))
  },
}
