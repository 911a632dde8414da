import type { InvitationLine, InvitationPage, OpenPost } from '#types/joining-contract'
import type { NamedPost, StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import type { RegionPack } from '#types/region'
import { isOpenUntil, mayInvite } from '../domain/inviting'
import { MANAGING } from '../domain/roster-rights'
import { unitName } from '../domain/units-here'
import type { StoredStaff } from '../store/staff'
import type { Operation } from './operation'
import { settingOf } from './region-setting'

/** Open invitations of one's unit, or of the region for its administrator, and the posts one may invite to. */
export const listInvitations: Operation<StaffActor, Record<string, never>, InvitationPage> =
  ({ store }) =>
  async (actor, _input, { now }) => {
    const { post, region } = actor
    const isAdmin = post.role === 'admin'
    if (!isAdmin && !MANAGING.includes(post.role)) return refuse('not_allowed')
    const [open, rosters, { pack }] = await Promise.all([
      store.staff.invitedTo(region, isAdmin ? null : post.unit),
      isAdmin ? store.rosters.ofRegion(region) : store.rosters.ofUnit(region, post.unit),
      settingOf(store.regions, region, now),
    ])
    const posts = rosters
      .filter((roster) => mayInvite(actor, roster))
      .map(({ _id: id, unit, role, scope, scopeName }) =>
        openPost({ id, unit, role, scope, scopeName }, pack),
      )
    return ok({ now, items: open.flatMap((record) => lineOf(record, pack, now)), posts })
  }

function openPost(post: NamedPost, pack: RegionPack): OpenPost {
  const { id, unit, role, scopeName } = post
  return { post: id, roleLabel: pack.roleLabels[role], unitName: unitName(unit, { pack }), scopeName }
}

/** One that has ended is nobody's way in any more and is not listed. */
function lineOf(
  { _id: staff, name, invited }: StoredStaff,
  pack: RegionPack,
  now: number,
): readonly InvitationLine[] {
  if (!invited || !isOpenUntil(invited.until, now)) return []
  const { post, until, byPhone } = invited
  return [{ staff, name, role: post.role, until, byPhone, ...openPost(post, pack) }]
}
