import { askHttps } from './ask-https'
import type { Driver, Message } from './channel'
import { channelSetting, missingOf } from './channel-settings'
import { errorCode } from './wx-codes'
import { SENT } from './channel'

const API = 'https://qyapi.weixin.qq.com'
/** A robot says no more than this in a minute. */
export const WECOM_A_MINUTE = 20
const TOO_OFTEN = 45009
const BUSY = -1

/** A unit's own group, by the key of its robot; the key is a secret. */
export function robotOf(unit: string | undefined): string | undefined {
  const text = channelSetting('WECOM_ROBOTS')
  if (unit === undefined || text === '') return undefined
  const robots = JSON.parse(text) as Partial<Record<string, string>>
  return Object.hasOwn(robots, unit) ? robots[unit] : undefined
}

/** Nobody is mentioned: whoever is on duty reads the group, and a phone number has no place in it. */
function contentOf({ words: { title, matter, compound, number } }: Message): string {
  return [title, matter, compound, number].filter((part) => part !== '').join(' · ')
}

export const wecom: Driver = {
  name: 'wecom',
  reaches: 'unit',
  missing: () => missingOf(['WECOM_ROBOTS']),
  send: async (message) => {
    const robot = robotOf(message.address.unit)
    if (robot === undefined) return { kind: 'usedUp', code: 'no_robot' }
    const url = `${channelSetting('WECOM_API_URL') || API}/cgi-bin/webhook/send?key=${encodeURIComponent(robot)}`
    const body = JSON.stringify({ msgtype: 'text', text: { content: contentOf(message) } })
    const answer = await askHttps({ url, body })
    if (answer === null) return { kind: 'unanswered', code: '' }
    const code = errorCode(answer)
    if (code === 0) return SENT
    return { kind: code === TOO_OFTEN || code === BUSY ? 'later' : 'never', code: String(code) }
  },
}
