import type { Role, StaffActor } from '#types/people'
import type { Roster } from '#types/roster'
import type { HealthView } from '#types/roster-view'

type Owned = Pick<Roster, 'region' | 'unit'>
type Row = (actor: StaffActor, roster: Owned) => boolean

/** Who speaks for a unit as its own office; the others hold one post of it. */
export const MANAGING: readonly Role[] = ['desk', 'unitHead']

const inOwnUnit: Row = (actor, roster) => actor.post.unit === roster.unit
const isAdmin: Row = (actor) => actor.post.role === 'admin'

/** What somebody may do with a roster of their region. */
const ROSTER_RIGHTS = {
  read: (actor, roster) => isAdmin(actor, roster) || inOwnUnit(actor, roster),
  change: (actor, roster) =>
    isAdmin(actor, roster) || (inOwnUnit(actor, roster) && MANAGING.includes(actor.post.role)),
} as const satisfies Readonly<Record<string, Row>>

export function mayWithRoster(right: keyof typeof ROSTER_RIGHTS, actor: StaffActor, roster: Owned): boolean {
  return actor.region === roster.region && ROSTER_RIGHTS[right](actor, roster)
}

/** Who sees what is wrong with a region's set-up: its numbers and dates, never a case. */
const SEES_HEALTH: readonly Role[] = ['admin', 'coordinator']

/** Whoever speaks for a unit sees what is wrong with its own posts. */
export function seesHealth({ post }: StaffActor): boolean {
  return SEES_HEALTH.includes(post.role) || MANAGING.includes(post.role)
}

/** The lines somebody may see; a line is about a unit, a post or a board. */
export function healthFor({ post }: StaffActor, { red, aside, ...rest }: HealthView): HealthView {
  if (SEES_HEALTH.includes(post.role)) return { red, aside, ...rest }
  const own = red.filter(({ subject }) => subject === post.unit || subject.startsWith(`${post.unit}:`))
  return { ...rest, red: own, aside: [] }
}
