import type { ResidentActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { encrypt } from '../platform/cipher'
import type { Keyed } from '../store/people'
import type { Store } from '../store/store'
import type { Call, Operation } from './operation'
import { ownKeyOf, recoveryHash } from './own-key'

type Nothing = Record<string, never>

const HOUR = 3_600_000
/** A mistyped code is tried again at once; 31^12 codes are never guessed at this pace, with however many phones. */
const TRIES_AN_HOUR = 5

/** This phone becomes another key of the person whose code it has; both keys count until one is shut out. */
export const recoverMe: Operation<ResidentActor, { code: string }, Nothing> =
  ({ store }) =>
  async (actor, { code }, call) => {
    const own = ownKeyOf(call)
    if (own === null) return refuse('not_allowed')
    const { people } = store
    if (!(await people.mayTry(own, Math.floor(call.now / HOUR), TRIES_AN_HOUR)))
      return refuse('too_many', 'recovery')
    const known = await people.keyed(own)
    if (known?.aliasBy === call.commandId) return ok({})
    const hash = recoveryHash(code)
    const person = await people.byRecovery(hash)
    if (!person) return refuse('bad_input', 'recovery')
    const free = await isFree(store, actor, known, own, person._id)
    if (!free.ok) return free
    if (!(await people.takeRecovery(person._id, hash, own))) return refuse('bad_input', 'recovery')
    await people.change(own, keyTo(person._id, own, call))
    await people.change(person._id, usedUp(call))
    return ok({})
  }

/** What one has reported or joined on this phone would be lost from sight if the phone became somebody else's. */
async function isFree(
  { cases, follows, people }: Store,
  { personKey }: ResidentActor,
  known: Keyed | null,
  own: string,
  person: string,
): Promise<Answer<null>> {
  const isAlias = known?.aliasOf !== undefined && known.aliasOf !== ''
  if (isAlias || personKey === person) return refuse('not_now', 'recovered')
  // A phone that was shut out and comes back to its own person has been somebody else in between.
  const keys = own === person ? [personKey] : [...new Set([personKey, own])]
  const had = await Promise.all(
    keys.map(async (key) => {
      const [filed, joined, linked] = await Promise.all([
        cases.mine(key, undefined),
        follows.page(key, undefined),
        people.aliases(key),
      ])
      return filed.items.length + joined.items.length + linked.length
    }),
  )
  return had.some((count) => count > 0) ? refuse('not_now', 'ownCases') : ok(null)
}

function keyTo(person: string, own: string, { now, commandId }: Call): Partial<Keyed> {
  if (person === own) return { shutAt: null, aliasBy: commandId }
  return { aliasOf: person, aliasAt: now, aliasBy: commandId }
}

/** The code is spent, and messages go to the phone that is in the person's hand now. */
function usedUp({ caller }: Call): Partial<Keyed> {
  const reached = caller ? { openid: encrypt(caller.openid) } : {}
  return { recovery: '', recoveryAt: null, recoveryFor: '', ...reached }
}
