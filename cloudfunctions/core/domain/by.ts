import type { By } from '#types/case-event'
import type { Actor } from '#types/people'

/** How the record names an actor: residents by key, staff by post and name. */
export function byOf(actor: Actor): By {
  if (actor.kind === 'resident') return { kind: 'resident', personKey: actor.personKey }
  if (actor.kind === 'system') return { kind: 'system' }
  return { kind: 'staff', staffId: actor.staffId, name: actor.name, post: actor.post.id }
}
