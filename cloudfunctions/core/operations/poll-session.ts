import { ok, refuse } from '#types/refusal'
import type { SessionGiven } from '#types/session'
import { sha256 } from '../platform/digest'
import { SCREEN_LIFE, signToken } from '../platform/tokens'
import type { Operation } from './operation'

/** The screen fetches its token once; the second asking, by whomever, finds it used. */
export const pollSession: Operation<null, { secret: string }, SessionGiven> =
  ({ store }) =>
  async (_actor, { secret }, { now }) => {
    const session = await store.sessions.byId(sha256(secret))
    if (!session || session.expiresAt <= now) return refuse('confirmation_expired')
    if (session.state === 'waiting') return refuse('confirmation_waiting')
    const expiresAt = now + SCREEN_LIFE
    const taken = await store.sessions.step(session._id, 'confirmed', {
      state: 'used',
      startedAt: now,
      expiresAt,
    })
    if (!taken) return refuse('confirmation_expired')
    const { _id: id, kind, who, post } = session
    const token = signToken({ kind, id, who, startedAt: now, expiresAt, ...(post === '' ? {} : { post }) })
    return ok({ token, kind, expiresAt })
  }
