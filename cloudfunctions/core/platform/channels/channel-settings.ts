import { CHANNELS, type Channel, type Subject, SUBJECTS, type Term } from '#types/push'
import type { WordName } from '../../domain/push-fields'

/** What an operator sets; every name stands in .env.example. */
export type SettingName =
  | 'CHANNELS'
  | 'SUBSCRIBE_TEMPLATES'
  | 'MINIPROGRAM_STATE'
  | 'PUSH_TITLES'
  | 'WX_APP_ID'
  | 'WX_APP_SECRET'
  | 'WX_API_URL'
  | 'EMPLOYEE_TEMPLATES'
  | 'WECOM_ROBOTS'
  | 'WECOM_API_URL'
  | 'CHANNEL_SECRET_ID'
  | 'CHANNEL_SECRET_KEY'
  | 'SMS_APP_ID'
  | 'SMS_SIGN'
  | 'SMS_TEMPLATES'
  | 'SMS_API_URL'
  | 'VOICE_APP_ID'
  | 'VOICE_TEMPLATES'
  | 'VOICE_API_URL'

export const channelSetting = (name: SettingName): string => process.env[name] ?? ''

export function missingOf(names: readonly SettingName[]): readonly string[] {
  return names.filter((name) => channelSetting(name) === '')
}

/** The channels the operator has opened; with none, nobody owes anybody a copy. */
export function openChannels(): readonly Channel[] {
  const named = channelSetting('CHANNELS').split(',')
  return CHANNELS.filter((channel) => named.includes(channel))
}

/** A template of WeChat: its id, its term and which word goes into which field. */
export interface FieldTemplate {
  readonly id: string
  readonly term?: Term
  readonly fields: Readonly<Record<string, WordName>>
}

/** A template of Tencent Cloud: its id and the words in the order of its variables. */
export interface ListTemplate {
  readonly id: string
  readonly words: readonly WordName[]
}

type BySubject<Value> = Partial<Readonly<Record<Subject, Value>>>

export function settingBySubject<Value>(name: SettingName): BySubject<Value> {
  const text = channelSetting(name)
  return text === '' ? {} : (JSON.parse(text) as BySubject<Value>)
}

export interface Subscription extends FieldTemplate {
  readonly subject: Subject
  readonly term: Term
}

/** The templates that phones ask for; two subjects may share one. */
export function subscriptions(): readonly Subscription[] {
  const templates = settingBySubject<FieldTemplate>('SUBSCRIBE_TEMPLATES')
  return SUBJECTS.flatMap((subject) => {
    const template = templates[subject]
    return template === undefined ? [] : [{ ...template, subject, term: template.term ?? 'once' }]
  })
}
