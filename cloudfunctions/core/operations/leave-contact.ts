import type { ResidentActor } from '#types/people'
import { ok } from '#types/refusal'
import { encrypt } from '../platform/cipher'
import type { Operation } from './operation'

/** The phone that a resident leaves for those who handle the cases they allow it for; null takes it back everywhere. */
export const leaveContact: Operation<ResidentActor, { phone: string | null }, { left: boolean }> =
  ({ store }) =>
  async (actor, { phone }) => {
    await store.people.setPhone(actor.personKey, phone === null ? null : encrypt(phone))
    return ok({ left: phone !== null })
  }
