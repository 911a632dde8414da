import type { LocalCloud } from '#localcloud/local-cloud'
import type { OpenApiCall } from '#localcloud/openapi/recorder'
import type { InboxEntry } from '#core/store/inbox'
import type { Push } from '#core/store/pushes'
import { type House, openHouse } from './house'
import { allOf } from './many-cases'
import { sdkFor } from './cloud-sdk'

export const SUBSCRIBE = '/cgi-bin/message/subscribe/send'
export const EMPLOYEE = '/cgi-bin/message/wxopen/employeerelationmsg/send'
export const WECOM = '/cgi-bin/webhook/send'
export const [SMS, VOICE] = ['SendSms', 'SendTtsVoice']

const FIELDS = { thing1: 'matter', thing2: 'compound', character_string3: 'number', time4: 'at' }
const LIST = { id: '100', words: ['matter', 'place'] }

/** Every channel open and set up, as an operator's variables would have it. */
export const CHANNEL_ENV: Readonly<Record<string, string>> = {
  CHANNELS: 'subscribe,employee,wecom,sms,voice',
  SUBSCRIBE_TEMPLATES: JSON.stringify({
    progress: { id: 'tmpl-progress', term: 'once', fields: FIELDS },
    question: { id: 'tmpl-question', term: 'long', fields: { thing1: 'matter' } },
    task: { id: 'tmpl-task', term: 'once', fields: FIELDS },
    danger: { id: 'tmpl-danger', term: 'once', fields: { thing1: 'matter', thing2: 'place' } },
  }),
  PUSH_TITLES: JSON.stringify({ task: '新任务', danger: '有危险，请立即处理' }),
  WX_APP_ID: 'wx-local',
  WX_APP_SECRET: 'local',
  EMPLOYEE_TEMPLATES: JSON.stringify({ danger: { id: 'work-danger', fields: { thing1: 'matter' } } }),
  WECOM_ROBOTS: JSON.stringify({ 'yibai-property': 'robot-a' }),
  CHANNEL_SECRET_ID: 'id',
  CHANNEL_SECRET_KEY: 'key',
  SMS_APP_ID: '1400000000',
  SMS_SIGN: '一米线',
  SMS_TEMPLATES: JSON.stringify({ danger: LIST }),
  VOICE_APP_ID: '1400000001',
  VOICE_TEMPLATES: JSON.stringify({ danger: LIST }),
}

type Sent = Readonly<Record<string, unknown>>

export interface ChannelHouse extends House {
  accept(who: string, template: string, result?: string): Promise<boolean>
  left(who: string, template: string): Promise<number>
  /** The timer of `notify`, as often as is asked. */
  notify(): Promise<void>
  /** What has left by an API, oldest first. */
  sent(apiName: string): readonly Sent[]
  calls(): readonly OpenApiCall[]
  pushes(): Promise<readonly Push[]>
  setStaff(id: string, fields: object): Promise<void>
}

/** Nothing is due, and no try is open. */
async function isQuiet(cloud: LocalCloud): Promise<boolean> {
  const [pushes, entries] = await Promise.all([
    allOf<Push>(cloud, 'pushes'),
    allOf<InboxEntry>(cloud, 'inbox'),
  ])
  const now = cloud.clock.now()
  const works = pushes.some(({ dueAt, attempt }) => attempt !== null || (dueAt !== null && dueAt <= now))
  return !works && entries.every(({ pushAt }) => pushAt === null || pushAt > now)
}

export async function openChannelHouse(env: Readonly<Record<string, string>> = {}): Promise<ChannelHouse> {
  const house = await openHouse({ ...CHANNEL_ENV, ...env })
  const { cloud } = house
  const calls = () => cloud.recorder.calls().filter(({ apiName }) => apiName !== '/cgi-bin/stable_token')
  const lines = async (who: string) =>
    (await house.ask<{ items: { template: string; left: number }[] }>(who, 'push.open')).value.items
  return {
    ...house,
    calls,
    accept: async (who, template, result = 'accept') =>
      (await house.ask(who, 'push.grant', { results: [{ template, result }] })).ok,
    left: async (who, template) => (await lines(who)).find((one) => one.template === template)?.left ?? -1,
    notify: async () => {
      // A call may have asked for a run that is still at work in somebody's lane.
      for (let runs = 0; runs < 50; runs += 1) {
        const { ok, answer } = await cloud.runTimer('notify')
        if (!ok) throw new Error(answer)
        if (await isQuiet(cloud)) return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error('notify has not come to an end')
    },
    sent: (apiName) => calls().flatMap((call) => (call.apiName === apiName ? [call.data as Sent] : [])),
    pushes: () => allOf<Push>(cloud, 'pushes'),
    setStaff: async (id, fields) => {
      await sdkFor(cloud.adminUrl).database().collection('staff').doc(id).update(fields)
    },
  }
}

export const isResident = (person: string): boolean => person.startsWith('v1.')

/** Filed by somebody whose phone has accepted a message, and taken on by the property. */
export async function acceptedCase(house: ChannelHouse, filing: object = {}): Promise<string> {
  await house.accept('resident-upstairs', 'tmpl-progress')
  const { id } = (await house.file('resident-upstairs', filing)).value
  await house.move('manager-a', id, 'accept')
  await house.notify()
  return id
}
