import type { Actor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { DRIVERS } from '../platform/channels/drivers'
import { invoke } from '../platform/functions'
import type { CallIdentity } from '../platform/identity'
import * as files from '../platform/storage'
import type { Store } from '../store/store'
import { type Established, fits, fromBrowser, fromInside, fromPhone, NOBODY } from './actor'
import { claimsAnother, type Envelope, fieldOf, isServed, lacksCommandId } from './envelope'
import type { AnyListed } from './listing'
import type { Served } from './served'

export interface Running {
  readonly served: Served
  readonly identity: CallIdentity
  /** The bearer session of an HTTP call; `''` without one. */
  readonly token: string
  readonly store: Store
  readonly now: number
  /** Who it turned out to be, for the log. */
  actor: Actor | null
}

export async function runCall(running: Running, call: Envelope): Promise<Answer<unknown>> {
  if (claimsAnother(call, running.identity.caller?.openid)) return refuse('bad_input', 'userInfo')
  const admitted = admit(running.served, call)
  if (!admitted.ok) return admitted
  const { listed, input } = admitted.value
  const who = listed.who === 'anyone' ? ok(NOBODY) : await establish(running, call)
  if (!who.ok) return who
  const { actor, claims } = who.value
  running.actor = actor
  if (!fits(listed.who, actor)) return refuse('not_allowed')
  const dependencies = { store: running.store, files, ask: invoke, channels: DRIVERS }
  // The list pairs each schema with the operation that takes what it lets through, and `fits` the actor.
  return await listed.operation(dependencies)(actor as never, input as never, {
    requestId: running.identity.requestId,
    commandId: call.commandId ?? '',
    now: running.now,
    claims,
    caller: running.identity.caller,
  })
}

interface Admitted {
  readonly listed: AnyListed
  readonly input: unknown
}

/** Own keys only: `constructor` is no operation. */
function admit(served: Served, call: Envelope): Answer<Admitted> {
  if (served.transport !== 'internal' && !isServed(call)) return refuse('contract_outdated')
  const lines = served.operations as Readonly<Record<string, AnyListed>>
  const listed = Object.hasOwn(lines, call.op) ? lines[call.op] : undefined
  if (!listed) return refuse('unknown_operation')
  if (lacksCommandId(call)) return refuse('bad_input', 'commandId')
  const input = listed.schema.safeParse(call.input ?? {})
  return input.success ? ok({ listed, input: input.data }) : refuse('bad_input', fieldOf(input.error.issues))
}

async function establish(
  { served, identity, token, store, now }: Running,
  call: Envelope,
): Promise<Answer<Established>> {
  if (served.transport === 'internal') return ok(fromInside(served.job))
  if (served.transport === 'http') return await fromBrowser(store, token, now)
  if (!identity.caller) return refuse('wrong_transport')
  return await fromPhone(store, identity.caller, served.audience, call.post, now)
}
