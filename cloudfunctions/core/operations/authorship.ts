import type { Actor } from '#types/people'
import type { AppendContext } from '../domain/append'
import { byOf } from '../domain/by'
import { randomId, sha256 } from '../platform/digest'
import type { Call } from './operation'

/** What every event says about its origin, with fresh salt for its words. */
export function authored(actor: Actor, call: Pick<Call, 'now' | 'commandId'>): AppendContext {
  return { by: byOf(actor), at: call.now, commandId: call.commandId, salt: randomId(), digest: sha256 }
}

/** Whose inbox, uploads and sessions these are. */
export function ownerOf(actor: Actor): string {
  if (actor.kind === 'resident') return actor.personKey
  return actor.kind === 'staff' ? actor.staffId : actor.job
}
