import { ok } from '#types/refusal'
import type { SessionLine } from '#types/session'
import type { StoredSession } from '../store/sessions'
import { ownerOf } from './authorship'
import type { Operation, Person } from './operation'

export const listSessions: Operation<Person, Record<string, never>, { items: readonly SessionLine[] }> =
  ({ store }) =>
  async (actor, _input, { now, claims }) => {
    const stored = await store.sessions.of(ownerOf(actor), now)
    const items = stored.map((session) => lineOf(session, claims?.id))
    // A guest's session has no document of its own.
    if (claims?.kind !== 'guest') return ok({ items })
    const { id, kind, startedAt, expiresAt } = claims
    return ok({ items: [{ id, kind, device: '', startedAt, expiresAt, current: true }, ...items] })
  }

function lineOf(
  { _id, kind, post, device, startedAt, expiresAt }: StoredSession,
  current?: string,
): SessionLine {
  return {
    id: _id,
    kind,
    device,
    startedAt,
    expiresAt,
    current: _id === current,
    ...(post === '' ? {} : { post }),
  }
}
