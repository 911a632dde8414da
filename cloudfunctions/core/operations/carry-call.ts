import type { CaseEvent } from '#types/case-event'
import type { CallFact } from '#types/whistle'
import { ok, refuse } from '#types/refusal'
import { appendFacts } from '../domain/append'
import { carriedTo, sharedBy } from '../domain/joint-call'
import type { World } from '../domain/world'
import { randomId, sha256 } from '../platform/digest'
import type { StoredCase } from '../store/case-shape'
import { changeCase } from '../store/change-case'
import type { Store } from '../store/store'
import type { Consequence } from './carry-consequences'
import { indexCalls } from './index-calls'

/**
 * A whistle about several cases is one document's event; what is done about it on one of them stands on each of the
 * others as well, with the words and under the name of whoever did it there. One command a case, whose id follows from
 * the event, so that carrying it twice carries it once.
 */
export const carryCall: Consequence = async ({ store }, document, event, world) => {
  const shared = sharedBy(event.fact, document.state)
  for (const id of shared?.cases ?? [])
    if (shared !== undefined) await carry(store, { id, fact: shared.fact }, document, event, world)
}

async function carry(
  store: Store,
  { id, fact }: { readonly id: string; readonly fact: CallFact },
  document: StoredCase,
  event: CaseEvent,
  world: World,
): Promise<void> {
  const commandId = `carry:${document._id}:${String(event.seq)}`
  const words = event.textHash === undefined ? null : (document.texts[event.textHash]?.words ?? null)
  const command = { id, by: event.by, commandId }
  const carried = await changeCase(store.cases, command, (other) => {
    const own = other === null ? undefined : carriedTo(other, fact, document._id, world)
    // Closed meanwhile, or about those who were called: there is nothing to say on that case.
    if (other === null || own === undefined) return Promise.resolve(refuse('not_found'))
    const origin = { by: event.by, at: world.now, commandId, salt: randomId(), digest: sha256 }
    const context = { ...origin, ...(words === null ? {} : { words }) }
    return Promise.resolve(ok(appendFacts(other, [own], context, world)))
  })
  if (carried.ok) await indexCalls(store, carried.value, world)
  else if (carried.code !== 'not_found') throw new Error('another case of the whistle was not told')
}
