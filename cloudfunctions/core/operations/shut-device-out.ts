import type { ResidentActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { encrypt } from '../platform/cipher'
import type { Store } from '../store/store'
import { inParallel } from './in-parallel'
import type { Operation } from './operation'
import { deviceIdOf, ownKeyOf } from './own-key'

/**
 * Ends what one key of a person may do, within the minute: a phone that was lost, sold or lent. The screens that any
 * of the phones has let in end with it, and messages go to the phone that asked.
 */
export const shutDeviceOut: Operation<ResidentActor, { id: string }, Record<string, never>> =
  ({ store }) =>
  async ({ personKey }, { id }, call) => {
    const own = ownKeyOf(call)
    if (own === null) return refuse('not_allowed')
    const aliases = await store.people.aliases(personKey)
    const key = [personKey, ...aliases.map(({ _id }) => _id)].find((one) => deviceIdOf(one) === id)
    if (key === undefined) return refuse('not_found')
    // The last one would leave the cases to nobody.
    if (key === personKey && own === personKey) return refuse('not_now', 'ownDevice')
    if (key === personKey) await store.people.change(key, { shutAt: call.now })
    else await store.people.change(key, { aliasOf: '' })
    const openid = call.caller && key !== own ? encrypt(call.caller.openid) : ''
    await store.people.change(personKey, { openid })
    await endScreens(store, personKey, call.now)
    return ok({})
  }

async function endScreens({ sessions }: Store, person: string, now: number): Promise<void> {
  const lent = await sessions.of(person, now)
  await inParallel(lent, (session) => sessions.revoke(session))
}
