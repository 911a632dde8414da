import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { mayInvite } from '../domain/inviting'
import type { Operation } from './operation'

/** Takes an unanswered invitation back; one that is gone already is as good as taken back. */
export const revokeInvitation: Operation<StaffActor, { staff: string }, Record<string, never>> =
  ({ store }) =>
  async (actor, { staff }) => {
    const [record] = await store.staff.byIds([staff])
    if (!record) return refuse('not_found')
    const { invited, region } = record
    if (!invited) return region === actor.region ? ok({}) : refuse('not_found')
    const { unit, role } = invited.post
    if (!mayInvite(actor, { region, unit, role })) return refuse('not_found')
    await store.staff.uninvite(record)
    return ok({})
  }
