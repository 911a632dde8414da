import { randomUUID } from 'node:crypto'
import type { LocalPerson } from '../people'
import { CONTRACT, SESSION_FUNCTIONS, SESSION_OPS } from '../session-names'
import type { ClientCall } from './client-call'
import type { HttpCall } from './http-call'

/** What the H5 client keeps about who uses it. */
export interface PersonSession {
  readonly token: string
  readonly name: string
  readonly kind: LocalPerson['kind']
  readonly post?: string
}

export interface PersonSessions {
  /** A new session by the product's own path: a code shown in the browser, confirmed on the person's phone. */
  enter(person: LocalPerson): Promise<PersonSession>
  /** A session of this person that is young enough to use. */
  token(person: LocalPerson): Promise<string>
  forget(): void
}

export class SessionPathError extends Error {
  constructor(step: string, answer: string) {
    super(`${step} did not give a session: ${answer}`)
    this.name = 'SessionPathError'
  }
}

const YOUNG_MS = 3_600_000

export function personSessions(client: ClientCall, http: HttpCall, now: () => number): PersonSessions {
  const kept = new Map<string, { readonly token: string; readonly at: number }>()

  const overHttp = async (op: string, input: object): Promise<Readonly<Record<string, unknown>>> => {
    const body = Buffer.from(JSON.stringify(request(op, input)))
    const headers = { 'content-type': 'application/json' }
    const reply = await http(SESSION_FUNCTIONS.web, { method: 'POST', path: '/', headers, query: {}, body })
    return valueOf(op, reply.body.toString('utf8'))
  }

  const enter = async (person: LocalPerson): Promise<PersonSession> => {
    const post = person.post === undefined ? {} : { post: person.post }
    const begun = await overHttp(SESSION_OPS.begin, {})
    const confirm = request(SESSION_OPS.confirm, { code: begun.code, ...post })
    valueOf(
      SESSION_OPS.confirm,
      await client(SESSION_FUNCTIONS[person.kind], confirm, { openid: person.openid }),
    )
    const polled = await overHttp(SESSION_OPS.poll, { secret: begun.secret })
    const token = polled.token
    if (typeof token !== 'string') throw new SessionPathError(SESSION_OPS.poll, JSON.stringify(polled))
    kept.set(person.id, { token, at: now() })
    return { token, name: person.label, kind: person.kind, ...post }
  }

  return {
    enter,
    token: async (person) => {
      const known = kept.get(person.id)
      if (known && Math.abs(now() - known.at) < YOUNG_MS) return known.token
      return (await enter(person)).token
    },
    forget: () => kept.clear(),
  }
}

function request(op: string, input: object): Record<string, unknown> {
  return { op, input, commandId: randomUUID(), contract: CONTRACT }
}

function valueOf(step: string, text: string): Readonly<Record<string, unknown>> {
  const answer = JSON.parse(text) as { ok?: unknown; value?: unknown } | null
  if (answer?.ok !== true) throw new SessionPathError(step, text)
  return (answer.value ?? {}) as Readonly<Record<string, unknown>>
}
