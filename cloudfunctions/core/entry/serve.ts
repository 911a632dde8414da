import type { SystemActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import type { Dependencies } from '../operations/operation'
import { now } from '../platform/clock'
import { invoke } from '../platform/functions'
import { type CallIdentity, identityOf } from '../platform/identity'
import { sendSubscribeMessage } from '../platform/open-api'
import * as files from '../platform/storage'
import { openStore } from '../store/store'
import { type Audience, type Established, fits, fromBrowser, fromInside, fromPhone } from './actor'
import { logBug, logCall } from './call-line'
import { type Envelope, fieldOf, isServed, lacksCommandId, readEnvelope } from './envelope'
import { readHttp, replyTo, replyToPreflight } from './http'
import type { AnyListed } from './listing'

/**
 * How a function is reached. It is fixed per function and never guessed from an event's shape: whatever a phone sends
 * becomes the top level of the event.
 */
export type Served = { readonly operations: object; readonly mostBytes?: number } & (
  | { readonly transport: 'call'; readonly audience: Audience }
  | { readonly transport: 'http' }
  | { readonly transport: 'internal'; readonly job: SystemActor['job']; readonly onTimer: string }
)

type Main = (event: unknown, context: unknown) => Promise<unknown>

/** Far above any honest input: a platform carries at most 100 KB of text. */
const MOST_BYTES = 64 * 1024

export function serve(served: Served): Main {
  return async (event, context) => {
    if (typeof context === 'object' && context !== null) Object.assign(context, { callbackWaitsForEmptyEventLoop: false })
    const identity = identityOf(context)
    if (served.transport === 'http') return await overHttp(served, event, identity)
    const mayCall = (served.transport === 'call') === (identity.caller !== null)
    if (!mayCall) return await respond(served, identity, '', refuse('wrong_transport'))
    // A timer's event names no operation; nobody but the platform and our own functions gets this far.
    const raw = served.transport === 'internal' ? { op: served.onTimer, ...named(event) } : event
    return await respond(served, identity, '', readEnvelope(raw, served.mostBytes ?? MOST_BYTES))
  }
}

async function overHttp(served: Served, event: unknown, identity: CallIdentity): Promise<unknown> {
  const call = readHttp(event)
  if (identity.caller) return await respond(served, identity, '', refuse('wrong_transport'))
  if (call.method === 'OPTIONS') return replyToPreflight(call)
  const wrong = call.method === 'POST' ? null : refuse('wrong_transport')
  return replyTo(call, await respond(served, identity, call.token, wrong ?? readEnvelope(call.body, MOST_BYTES)))
}

/** Runs one call from envelope to answer; the only place that catches a bug. */
async function respond(
  served: Served,
  identity: CallIdentity,
  token: string,
  read: Answer<Envelope>,
): Promise<Answer<unknown>> {
  const began = now()
  const store = openStore()
  const progress: { established: Established | null } = { established: null }
  const op = read.ok ? read.value.op : ''
  const known = Object.hasOwn(served.operations, op)
  let answer: Answer<unknown>
  try {
    answer = read.ok ? await run({ store, files, ask: invoke, push: sendSubscribeMessage }, served, read.value) : read
  } catch (error) {
    logBug(identity.requestId, known ? op : '', error)
    answer = refuse('internal', identity.requestId)
  }
  const outcome = answer.ok ? 'ok' : answer.code
  const line = { requestId: identity.requestId, op: known ? op : '', outcome, ms: now() - began, requests: store.made() }
  logCall({ ...line, actor: progress.established?.actor ?? null })
  return answer

  async function run(dependencies: Dependencies, { operations }: Served, call: Envelope): Promise<Answer<unknown>> {
    if (served.transport !== 'internal' && !isServed(call)) return refuse('contract_outdated')
    if (!known) return refuse('unknown_operation')
    if (lacksCommandId(call)) return refuse('bad_input', 'commandId')
    const listed = (operations as Readonly<Record<string, AnyListed>>)[op]
    const input = listed?.schema.safeParse(call.input ?? {})
    if (!listed || !input) return refuse('unknown_operation')
    if (!input.success) return refuse('bad_input', fieldOf(input.error.issues))
    const who = listed.who === 'anyone' ? ok(null) : await establish(call)
    if (!who.ok) return who
    progress.established = who.value
    if (who.value && !fits(listed.who, who.value.actor)) return refuse('not_allowed')
    return await listed.operation(dependencies)((who.value?.actor ?? null) as never, input.data as never, {
      requestId: identity.requestId,
      commandId: call.commandId ?? '',
      now: began,
      claims: who.value?.claims ?? null,
      caller: identity.caller,
    })
  }

  async function establish(call: Envelope): Promise<Answer<Established>> {
    if (served.transport === 'internal') return ok(fromInside(served.job))
    if (served.transport === 'http') return await fromBrowser(store, token, began)
    if (!identity.caller) return refuse('wrong_transport')
    return await fromPhone(store, identity.caller, served.audience, call.post, began)
  }
}

function named(event: unknown): Record<string, unknown> {
  if (typeof event !== 'object' || event === null) return {}
  const { op, input } = event as { op?: unknown; input?: unknown }
  return op === undefined ? {} : { op, input }
}
