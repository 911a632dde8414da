import { ok, refuse } from '#types/refusal'
import type { Store } from '../store/store'
import { ownerOf } from './authorship'
import type { Operation, Person } from './operation'

export interface ConfirmInput {
  readonly code: string
  readonly post?: string
}

/**
 * The phone that read the code lends its identity to the screen. Only a phone may: a session must not beget sessions,
 * or it would outlive its twelve hours.
 */
export const confirmSession: Operation<Person, ConfirmInput, { device: string }> =
  ({ store }) =>
  async (actor, { code, post }, { now, caller }) => {
    const lent = await lentPost(store, actor, post, now)
    if (!caller || lent === null) return refuse('not_allowed')
    const [session, twin] = await store.sessions.waitingWith(code.trim().toUpperCase(), now)
    // Two screens with one code: neither can be told from the other, so neither is let in.
    if (!session || twin) return refuse('confirmation_expired')
    const confirmed = await store.sessions.step(session._id, 'waiting', {
      ...{ state: 'confirmed', code: '', kind: actor.kind, who: ownerOf(actor), post: lent },
    })
    return confirmed ? ok({ device: session.device }) : refuse('confirmation_expired')
  }

/** The screen acts in one post, chosen from one's own; a resident has none. */
async function lentPost(
  { staff }: Store,
  actor: Person,
  post: string | undefined,
  now: number,
): Promise<string | null> {
  if (actor.kind !== 'staff') return post === undefined ? '' : null
  if (post === undefined || post === actor.post.id) return actor.post.id
  const record = await staff.byId(actor.staffId, now)
  return record?.posts.some(({ id }) => id === post) ? post : null
}
