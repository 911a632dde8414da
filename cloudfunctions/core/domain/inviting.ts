import type { NamedPost, Role, StaffActor } from '#types/people'
import type { Roster } from '#types/roster'
import { mayWithRoster } from './roster-rights'

/** Posts that look after a whole region are given by its administrator alone. */
const BY_ADMIN_ONLY: readonly Role[] = ['admin', 'coordinator', 'supervisor', 'legalReviewer']

/** Who may invite somebody to a post: whoever may change its roster. */
export function mayInvite(actor: StaffActor, roster: Pick<Roster, 'region' | 'unit' | 'role'>): boolean {
  const isAdmin = actor.post.role === 'admin'
  return mayWithRoster('change', actor, roster) && (isAdmin || !BY_ADMIN_ONLY.includes(roster.role))
}

interface Rebound {
  readonly region: string
  readonly posts: readonly NamedPost[]
  readonly invited?: { readonly post: NamedPost } | null
}

/**
 * A new phone speaks for all posts of a record, so that a unit's office re-invites only those who work for nobody
 * else; whoever does is the administrator's to invite.
 */
export function mayRebind(actor: StaffActor, record: Rebound): boolean {
  if (record.region !== actor.region) return false
  if (actor.post.role === 'admin') return true
  const invitedTo = record.invited ? [record.invited.post] : []
  return [...record.posts, ...invitedTo].every(({ unit, role }) =>
    mayInvite(actor, { region: record.region, unit, role }),
  )
}

/** What a phone binds itself with: still open at this moment. */
export function isOpenUntil(until: number | undefined, now: number): boolean {
  return until === undefined || until === 0 || now < until
}
