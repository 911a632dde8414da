import { ok, refuse } from '#types/refusal'
import type { SessionBegun } from '#types/session'
import { randomCode, randomId, sha256 } from '../platform/digest'
import type { Operation } from './operation'

const CODE_MS = 5 * 60_000
const CODE_LENGTH = 6
const SECRET_BYTES = 32

/** A screen asks to be let in. What it shows and what it keeps differ: who sees the code cannot fetch the token. */
export const beginSession: Operation<null, { device?: string }, SessionBegun> =
  ({ store }) =>
  async (_actor, { device = '' }, { now }) => {
    const secret = randomId(SECRET_BYTES)
    const code = randomCode(CODE_LENGTH)
    const expiresAt = now + CODE_MS
    const inserted = await store.sessions.insert({
      ...{ _id: sha256(secret), v: 1, state: 'waiting', kind: 'resident', code, device },
      ...{ who: '', post: '', startedAt: now, expiresAt },
    })
    return inserted === 'inserted' ? ok({ code, secret, expiresAt }) : refuse('changed_meanwhile')
  }
