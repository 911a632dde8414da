import type { Notice } from '#types/inbox-view'
import type { Subject } from '#types/push'
import { subjectOf } from '../domain/push-rows'
import { openChannels, settingBySubject } from '../platform/channels/channel-settings'

/** Whether a notice leaves the inbox here: it has a subject, and the operator has opened a channel. */
export function owesPush(notice: Notice): boolean {
  return subjectOf(notice) !== null && openChannels().length > 0
}

/** What the operator calls a subject, such as for a group or a template's field; may be empty. */
export function titleOf(subject: Subject): string {
  return settingBySubject<string>('PUSH_TITLES')[subject] ?? ''
}
