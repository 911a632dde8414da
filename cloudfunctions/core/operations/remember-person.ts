import type { ResidentActor } from '#types/people'
import { attempt } from '../platform/attempt'
import { encrypt } from '../platform/cipher'
import type { Call, Dependencies } from './operation'

/** Persons this instance has written down already. */
const remembered = new Set<string>()
const MOST = 10_000

/** Keeps, encrypted, how WeChat can reach somebody who now waits for an answer; a browser's guest has no openid. */
export async function rememberPerson(
  { store }: Pick<Dependencies, 'store'>,
  actor: ResidentActor,
  { caller }: Pick<Call, 'caller'>,
): Promise<void> {
  if (!caller || remembered.has(actor.personKey)) return
  const counted = store.apart()
  const kept = await attempt('people', () =>
    store.people.remember({ _id: actor.personKey, v: 1, openid: encrypt(caller.openid) }),
  )
  counted()
  if (kept && remembered.size < MOST) remembered.add(actor.personKey)
}
