import { fieldsOf } from '../../domain/push-fields'
import { sendSubscribeMessage } from '../open-api'
import type { Driver } from './channel'
import { channelSetting, missingOf, subscriptions } from './channel-settings'
import { errorCode, sentBy } from './wx-codes'

const STATES = ['developer', 'trial', 'formal']

/** WeChat's subscribe message, one-time or long-term, by the cloud's own call. */
export const subscribe: Driver = {
  name: 'subscribe',
  reaches: 'openid',
  missing: () => missingOf(['SUBSCRIBE_TEMPLATES']),
  send: async ({ subject, address, page, words }) => {
    const template = subscriptions().find((one) => one.subject === subject)
    if (template === undefined) return { kind: 'never', code: 'no_template' }
    const filled = fieldsOf(template.fields, words)
    if ('unfit' in filled) return { kind: 'never', code: `field:${filled.unfit}` }
    const state = channelSetting('MINIPROGRAM_STATE')
    const answer = await sendSubscribeMessage({
      touser: address.openid ?? '',
      template_id: template.id,
      page,
      miniprogram_state: STATES.includes(state) ? state : 'formal',
      lang: 'zh_CN',
      data: filled.data,
    })
    return answer === null ? { kind: 'unanswered', code: '' } : sentBy(errorCode(answer))
  },
}
