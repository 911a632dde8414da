import { forget, keep, kept } from '../platform/storage'
import type { Asked } from './answer'
import { call } from './call'

const KEY = 'yimixian.contact'

/** That a phone was left from here, so that nobody types it for every report; the number itself is not kept. */
export function leftContact(): string | null {
  const value = kept(KEY)
  return typeof value === 'string' ? value : null
}

function forgetContact(): void {
  forget(KEY)
}

const masked = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** Null takes it back from everybody. */
export async function leaveContact(phone: string | null): Promise<Asked<{ left: boolean }>> {
  const answer = await call('resident', 'contact.leave', { phone })
  if (answer.ok && phone === null) forgetContact()
  if (answer.ok && phone !== null) keep(KEY, masked(phone))
  return answer
}
