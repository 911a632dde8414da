import type { DeadPush } from '#types/push'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { sha256 } from '../platform/digest'
import type { Push } from '../store/pushes'
import type { Operation } from './operation'
import { isResident } from './plan-pushes'

/** What reached nobody in one's own region, newest first: who sets a region up mends a channel and reads no case. */
export const listDeadPushes: Operation<StaffActor, Record<string, never>, { items: readonly DeadPush[] }> =
  ({ store }) =>
  async (actor) => {
    if (actor.post.role !== 'admin') return refuse('not_allowed')
    return ok({ items: (await store.pushes.dead(actor.region)).map(deadPush) })
  }

function deadPush({ _id, deadAt, bornAt, notice, subject, channel, channels, code, person }: Push): DeadPush {
  return {
    // An entry's id names case and person: an administrator needs neither.
    ...{ id: sha256(_id).slice(0, 16), at: deadAt ?? bornAt, notice, subject, code },
    channel: channel ?? channels[0] ?? 'subscribe',
    staff: isResident(person) ? null : person,
  }
}
