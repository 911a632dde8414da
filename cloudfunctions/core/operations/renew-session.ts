import { ok, refuse } from '#types/refusal'
import type { SessionGiven } from '#types/session'
import { GUEST_LIFE, signToken } from '../platform/tokens'
import type { Operation, Person } from './operation'

/** A guest stays the same guest for as long as the browser comes back; a confirmed screen must be confirmed again. */
export const renewSession: Operation<Person, Record<string, never>, SessionGiven> =
  () =>
  async (_actor, _input, { now, claims }) => {
    if (claims?.kind !== 'guest') return refuse('not_allowed')
    const expiresAt = now + GUEST_LIFE
    return ok({ token: signToken({ ...claims, startedAt: now, expiresAt }), kind: 'guest', expiresAt })
  }
