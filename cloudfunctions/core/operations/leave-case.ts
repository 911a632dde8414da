import type { ResidentActor } from '#types/people'
import { ok } from '#types/refusal'
import type { Operation } from './operation'

/** Nothing else of the case is touched; leaving what one never joined changes nothing. */
export const leaveCase: Operation<ResidentActor, { id: string }, Record<string, never>> =
  ({ store }) =>
  async (actor, { id }) => {
    await store.follows.remove(id, actor.personKey)
    return ok({})
  }
