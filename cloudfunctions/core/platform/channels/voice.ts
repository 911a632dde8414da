import { textOf } from '../../domain/push-fields'
import type { Driver } from './channel'
import { channelSetting, type ListTemplate, missingOf, settingBySubject } from './channel-settings'
import { askTencent, callError, sentByCode, type TencentApi } from './tencent'

const API: TencentApi = {
  service: 'vms',
  action: 'SendTtsVoice',
  version: '2020-09-02',
  elsewhere: 'VOICE_API_URL',
}
const TIMES = 2
const NUMBER = /^\+?[\d-]{7,20}$/u

/** `+86` and the number without the zero of its area code. */
const international = (phone: string): string => `+86${phone.replace(/^0/u, '').replaceAll('-', '')}`

/** A call that reads the matter and the place aloud, twice. */
export const voice: Driver = {
  name: 'voice',
  reaches: 'phone',
  missing: () => missingOf(['CHANNEL_SECRET_ID', 'CHANNEL_SECRET_KEY', 'VOICE_APP_ID', 'VOICE_TEMPLATES']),
  send: async ({ subject, address: { phone = '' }, words }) => {
    const template = settingBySubject<ListTemplate>('VOICE_TEMPLATES')[subject]
    if (template === undefined) return { kind: 'never', code: 'no_template' }
    if (!NUMBER.test(phone)) return { kind: 'never', code: 'no_number' }
    const answer = await askTencent(API, {
      CalledNumber: international(phone),
      VoiceSdkAppid: channelSetting('VOICE_APP_ID'),
      TemplateId: template.id,
      TemplateParamSet: template.words.map((name) => textOf(name, words)),
      PlayTimes: TIMES,
    })
    return answer === null ? { kind: 'unanswered', code: '' } : sentByCode(callError(answer))
  },
}
