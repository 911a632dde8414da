import { type Answer, refuse } from '#types/refusal'
import { now } from '../platform/clock'
import { type CallIdentity, identityOf } from '../platform/identity'
import { openStore } from '../store/store'
import { logBug, logCall } from './call-line'
import { type Envelope, readEnvelope } from './envelope'
import { type HttpReply, readHttp, replyTo, replyToPreflight } from './http'
import { type Running, runCall } from './run-call'
import type { Served } from './served'

type Main = (event: unknown, context: unknown) => Promise<Answer<unknown> | HttpReply>

/** Far above any honest input: a platform carries at most 100 KB of text. */
const MOST_BYTES = 64 * 1024

export function serve(served: Served): Main {
  return async (event, context) => {
    if (typeof context === 'object' && context !== null) {
      // The reply must not wait for the SDK's idle sockets.
      Object.assign(context, { callbackWaitsForEmptyEventLoop: false })
    }
    const identity = identityOf(context)
    if (served.transport === 'http') return await overHttp(served, event, identity)
    return await respond(served, identity, '', envelopeOf(served, event, identity))
  }
}

function envelopeOf(served: Served, event: unknown, { caller }: CallIdentity): Answer<Envelope> {
  const isPhone = served.transport === 'call'
  if (isPhone !== (caller !== null)) return refuse('wrong_transport')
  const raw = served.transport === 'internal' ? { op: served.onTimer, ...named(event) } : event
  return readEnvelope(raw, served.mostBytes ?? MOST_BYTES)
}

async function overHttp(
  served: Served,
  event: unknown,
  identity: CallIdentity,
): Promise<Answer<unknown> | HttpReply> {
  if (identity.caller) return await respond(served, identity, '', refuse('wrong_transport'))
  const call = readHttp(event)
  if (call.method === 'OPTIONS') return replyToPreflight(call)
  const read = call.method === 'POST' ? readEnvelope(call.body, MOST_BYTES) : refuse('wrong_transport')
  return replyTo(call, await respond(served, identity, call.token, read))
}

/** One call from envelope to answer: the only place that catches a bug, and the only line of its log. */
async function respond(
  served: Served,
  identity: CallIdentity,
  token: string,
  read: Answer<Envelope>,
): Promise<Answer<unknown>> {
  const running: Running = { served, identity, token, store: openStore(), now: now(), actor: null }
  const op = read.ok && Object.hasOwn(served.operations, read.value.op) ? read.value.op : ''
  const answer = read.ok ? await caught(running, op, read.value) : read
  logCall({
    requestId: identity.requestId,
    op,
    outcome: answer.ok ? 'ok' : answer.code,
    ms: now() - running.now,
    made: running.store.made(),
    actor: running.actor,
  })
  return answer
}

async function caught(running: Running, op: string, call: Envelope): Promise<Answer<unknown>> {
  try {
    return await runCall(running, call)
  } catch (error) {
    const { requestId } = running.identity
    logBug(requestId, op, error)
    return refuse('internal', requestId)
  }
}

/** A timer's event names no operation; nobody but the platform and our own functions gets this far. */
function named(event: unknown): Record<string, unknown> {
  if (typeof event !== 'object' || event === null) return {}
  const { op, input } = event as { op?: unknown; input?: unknown }
  return op === undefined ? {} : { op, input }
}
