import { ok, refuse } from '#types/refusal'
import type { StoredSession } from '../store/sessions'
import { ownerOf } from './authorship'
import type { Call, Operation, Person } from './operation'

/** Ends one's own session; somebody else's does not exist. */
export const revokeSession: Operation<Person, { id: string }, Record<string, never>> =
  ({ store }) =>
  async (actor, { id }, { claims, now }) => {
    const owner = ownerOf(actor)
    const session =
      claims?.kind === 'guest' && claims.id === id ? guestSession(claims) : await store.sessions.byId(id)
    if (session?.who !== owner || session.expiresAt <= now) return refuse('not_found')
    await store.sessions.revoke(session)
    return ok({})
  }

function guestSession({ id, who, startedAt, expiresAt }: NonNullable<Call['claims']>): StoredSession {
  return {
    _id: id,
    v: 1,
    state: 'used',
    kind: 'guest',
    code: '',
    device: '',
    who,
    post: '',
    startedAt,
    expiresAt,
  }
}
