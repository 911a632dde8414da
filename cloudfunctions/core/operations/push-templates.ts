import type { Notice } from '#types/inbox-view'
import { setting } from '../platform/secrets'

/** WeChat's template for a notice; a notice without one stays in the inbox and owes nobody a push. */
export function templateOf(notice: Notice): string | undefined {
  const text = setting('SUBSCRIBE_TEMPLATES')
  return text === '' ? undefined : (JSON.parse(text) as Partial<Record<string, string>>)[notice]
}
