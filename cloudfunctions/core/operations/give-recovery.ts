import type { ResidentActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { randomCode } from '../platform/digest'
import type { Operation } from './operation'
import { ownKeyOf, recoveryHash } from './own-key'

const GROUPS = 3
const LETTERS = 4

/**
 * A code that brings a person's cases to another phone. It is shown once and only its hash is kept; a new one takes the
 * place of the one before. A screen that a phone has lent its identity to makes none, or it would outlive its hours.
 */
export const giveRecovery: Operation<ResidentActor, Record<string, never>, { code: string }> =
  ({ store }) =>
  async ({ personKey }, _input, call) => {
    if (ownKeyOf(call) === null) return refuse('not_allowed')
    const code = Array.from({ length: GROUPS }, () => randomCode(LETTERS)).join('-')
    const fresh = { recovery: recoveryHash(code), recoveryAt: call.now, recoveryFor: '' }
    await store.people.change(personKey, fresh)
    return ok({ code })
  }
