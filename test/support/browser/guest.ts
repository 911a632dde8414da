import { randomUUID } from 'node:crypto'
import type { Stage } from './stage'
import type { Visit, Visitor } from './visitor'

/** A resident without WeChat: a browser with a session of its own, and nothing else that tells who it is. */
export interface Guest {
  ask(op: string, input: object): Promise<unknown>
  come(how?: Omit<Visit, 'origin' | 'person'>): Promise<Visitor>
}

interface Answered {
  readonly ok: boolean
  readonly code?: string
  readonly value?: unknown
}

export async function newGuest({ cloud, come }: Stage): Promise<Guest> {
  const post = async (op: string, input: object, token?: string): Promise<unknown> => {
    const answer = await fetch(`${cloud.origin}/web`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ op, input, contract: 1, commandId: randomUUID() }),
    })
    const said = (await answer.json()) as Answered
    if (!said.ok) throw new Error(`a guest asked ${op} and was told ${String(said.code)}`)
    return said.value
  }
  const session = (await post('session.guest', {})) as { readonly token: string }
  return {
    ask: (op, input) => post(op, input, session.token),
    come: async (how = {}) => {
      const visitor = await come(undefined, how)
      await visitor.context.addInitScript((text) => {
        window.localStorage.setItem('yimixian.session', text)
      }, JSON.stringify(session))
      return visitor
    },
  }
}

/** What somebody in front of a gate of the first compound says; others may join it. */
export const publicReport = (words: string): object => ({
  ...{ compound: 'xiyuan', kind: 'report', matter: 'flyers', words },
  ...{ place: { building: '3栋' }, files: [], about: null },
  ...{ hideFromProperty: false, danger: false },
})
