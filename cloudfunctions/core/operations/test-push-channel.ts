import type { Channel } from '#types/push'
import { ok, refuse } from '#types/refusal'
import type { PushWords } from '../domain/push-fields'
import type { Driver, Sent } from '../platform/channels/channel'
import type { Attempt, Push } from '../store/pushes'
import type { StoredStaff } from '../store/staff'
import type { Store } from '../store/store'
import type { SystemOperation } from './operation'
import { addressOf } from './push-facts'
import { titleOf } from './push-templates'

export interface ChannelTried {
  /** Settings without which the channel cannot send. */
  readonly missing: readonly string[]
  readonly came: string
  readonly code: string
}

/** A message that says nothing of any case, to one named member of the staff, by one channel and no other. */
export const testPushChannel: SystemOperation<{ to: string; channel: Channel }, ChannelTried> =
  ({ store, channels }) =>
  async (_actor, { to, channel }, { now }) => {
    const [record] = await store.staff.byIds([to])
    if (record === undefined) return refuse('not_found')
    const missing = channels[channel].missing()
    if (missing.length > 0) return ok({ missing, came: 'never', code: 'missing' })
    const { kind, code } = await tried(store, record, channels[channel], now)
    return ok({ missing: [], came: kind, code })
  }

async function tried(store: Store, record: StoredStaff, driver: Driver, now: number): Promise<Sent> {
  const [post] = record.posts
  const push = blank(record, driver.name, post?.id ?? null, now)
  const address = await addressOf(store, push, record, driver.reaches)
  if (address === null) return { kind: 'never', code: `no_${driver.reaches}` }
  const place = post?.scopeName ?? record.region
  const words = wordsOf(titleOf(push.subject) || push.subject, place, now)
  return await driver.send({ subject: push.subject, address, page: TASKS, words })
}

const TASKS = 'packages/desk/tasks/index'

const wordsOf = (title: string, place: string, at: number): PushWords => ({
  ...{ matter: title, title, compound: place, unit: place, place },
  ...{ number: 'TEST', at },
})

function blank(
  { _id: person, region }: StoredStaff,
  channel: Channel,
  post: Push['post'],
  now: number,
): Push {
  const attempt: Attempt | null = null
  return {
    ...{ _id: '', v: 1, entry: '', person, thread: '', region, caseId: '', docket: null, post, attempt },
    ...{ notice: 'taskArrived', subject: channel === 'voice' || channel === 'sms' ? 'danger' : 'task' },
    ...{ urgent: false, step: channel === 'voice' ? 'call' : 'first', channels: [channel], bornAt: now },
    ...{ dueAt: null, tries: 0, unanswered: 0, outcome: 'owed', sentAt: null, deadAt: null },
    ...{ channel: null, code: '' },
  }
}
