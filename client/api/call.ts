import { COMMANDS, CONTRACT } from '#types/contract'
import type { Contract } from '#types/contract'
import type { SessionGiven } from '#types/session'
import { onH5 } from '../platform/target'
import { send } from '../platform/transport'
import type { CloudFunction } from '../platform/transport'
import { actingFor } from './acting-post'
import { asAnswer } from './answer'
import type { Asked } from './answer'
import { newCommandId } from './command-id'
import { currentSession, dropSession, keepSession } from './session'
import type { Session } from './session'

export type Operation<F extends CloudFunction> = keyof Contract[F] & string
export type InputOf<F extends CloudFunction, O extends Operation<F>> = Contract[F][O] extends {
  input: infer I
}
  ? I
  : never
export type ValueOf<F extends CloudFunction, O extends Operation<F>> = Contract[F][O] extends {
  value: infer V
}
  ? V
  : never

const TRIES = 3
const PAUSE = 350
/** What anybody may read, and how a browser gets its identity: asked without one. */
const OPEN = new Set<string>([
  'board.open',
  'community.list',
  'compound.find',
  'compound.near',
  'compound.open',
  'compound.record',
  'matter.list',
  'matter.model',
  'matter.suggest',
  'session.guest',
  'session.begin',
  'session.poll',
])
const CHANGES = new Set<string>(COMMANDS)

interface Ask {
  readonly name: CloudFunction
  readonly op: string
  readonly input: unknown
  readonly commandId: string | undefined
}

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))

/** A lost answer is asked for again under the same commandId, so it is never done twice. */
async function ask<Value>(question: Ask, token: string | null): Promise<Asked<Value>> {
  const { name, op, input, commandId } = question
  const body = {
    ...{ op, input, contract: CONTRACT, ...actingFor(name) },
    ...(commandId === undefined ? {} : { commandId }),
  }
  let answer: Asked<Value> = { ok: false, code: 'unreachable' }
  for (let turn = 0; turn < TRIES; turn += 1) {
    if (turn > 0) await pause(PAUSE * turn)
    answer = asAnswer<Value>(await send(name, body, token))
    if (answer.ok || answer.code !== 'unreachable') return answer
  }
  return answer
}

let guestOnItsWay: Promise<Asked<Session>> | null = null

async function becomeGuest(): Promise<Asked<Session>> {
  const given = await ask<SessionGiven>(
    { name: 'web', op: 'session.guest', input: {}, commandId: undefined },
    null,
  )
  return given.ok ? { ok: true, value: keepSession(given.value) } : given
}

/** Two calls that both need a guest share one. */
function guest(): Promise<Asked<Session>> {
  guestOnItsWay ??= becomeGuest().finally(() => {
    guestOnItsWay = null
  })
  return guestOnItsWay
}

async function askAsSomebody<Value>(question: Ask, mayRenew: boolean): Promise<Asked<Value>> {
  const current = currentSession()
  const session: Asked<Session> = current === null ? await guest() : { ok: true, value: current }
  if (!session.ok) return session
  const answer = await ask<Value>(question, session.value.token)
  if (answer.ok || answer.code !== 'session_expired') return answer
  dropSession()
  // A staff member is told to sign in again; a guest simply gets a new token, once.
  const silent = session.value.kind !== 'staff' && mayRenew
  return silent ? askAsSomebody(question, false) : answer
}

function asks(question: Ask): Promise<Asked<unknown>> {
  if (!onH5) return ask(question, null)
  return OPEN.has(question.op)
    ? ask(question, currentSession()?.token ?? null)
    : askAsSomebody(question, true)
}

/** Asks the server; never rejects. A lost call is the value `unreachable`. */
export function call<F extends CloudFunction, O extends Operation<F>>(
  name: F,
  op: O,
  input: InputOf<F, O>,
  options: { readonly commandId?: string } = {},
): Promise<Asked<ValueOf<F, O>>> {
  const commandId = options.commandId ?? (CHANGES.has(op) ? newCommandId() : undefined)
  // The contract says what an operation answers; its server is compiled against the same line.
  return asks({ name: onH5 ? 'web' : name, op, input, commandId }) as Promise<Asked<ValueOf<F, O>>>
}
