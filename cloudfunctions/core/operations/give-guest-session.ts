import { ok } from '#types/refusal'
import type { SessionGiven } from '#types/session'
import { randomId } from '../platform/digest'
import { GUEST_LIFE, signToken } from '../platform/tokens'
import type { Operation } from './operation'

/** A browser becomes somebody without a name. Nothing is stored: the signature is the proof. */
export const giveGuestSession: Operation<null, Record<string, never>, SessionGiven> =
  () =>
  async (_actor, _input, { now }) => {
    const expiresAt = now + GUEST_LIFE
    const claims = { kind: 'guest', id: `g.${randomId()}`, who: `g1.${randomId()}` } as const
    return ok({ token: signToken({ ...claims, startedAt: now, expiresAt }), kind: 'guest', expiresAt })
  }
