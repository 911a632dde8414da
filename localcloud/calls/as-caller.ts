import type { ClientIdentity } from '../functions/context'
import type { LocalPeople } from '../people'

/** A person's id, an identity of its own, or null for a call from another function. */
export type AsCaller = string | ClientIdentity | null

class UnknownPersonError extends Error {
  constructor(id: string) {
    super(`Nobody here is "${id}"`)
    this.name = 'UnknownPersonError'
  }
}

export function asCaller(people: LocalPeople, as: AsCaller): ClientIdentity | null {
  if (typeof as !== 'string') return as
  const person = people.find(as)
  if (!person) throw new UnknownPersonError(as)
  return { openid: person.openid }
}
