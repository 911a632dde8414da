import type { Term } from '#types/push'
import { type Database, operators } from './database'

/**
 * How many messages a person's phone has accepted, a counter for each person and template. Every change is one
 * conditional write that names what it is for, so that a lost answer or a second arrival counts once; none goes below
 * zero. Where a failure leaves it open whether somebody was told, the counter holds less than WeChat does, never more.
 */
interface Quota {
  readonly _id: string
  readonly v: number
  readonly left: number
  /** The newest commands that granted, messages that took, and messages that gave back. */
  readonly granted: readonly string[]
  readonly taken: readonly string[]
  readonly returned: readonly string[]
}

export interface Grant {
  readonly person: string
  readonly template: string
  readonly term: Term
  readonly command: string
}

export interface Quotas {
  left(person: string, templates: readonly string[]): Promise<ReadonlyMap<string, number>>
  grant(grant: Grant): Promise<void>
  /** True when this message may be sent; `token` names the message and the try. */
  take(person: string, template: string, token: string): Promise<boolean>
  /** The message was not delivered and the acceptance not used. */
  giveBack(person: string, template: string, token: string): Promise<void>
  /** WeChat says that nothing is left. */
  clear(person: string, template: string): Promise<void>
  /** Whether one more fits into this minute. */
  inMinute(name: string, minute: number, most: number): Promise<boolean>
}

/** As many as a phone may save up: more are worth nothing to anybody. */
const MOST = 50
const REMEMBERED = 60

const idOf = (person: string, template: string): string => `${person}:${template}`

export function quotasIn(database: Database): Quotas {
  const read = async (_id: string) => (await database.get('quotas', _id)) as Quota | null
  const addOne = async (_id: string, term: Term, command: string): Promise<boolean> => {
    const where = { _id, left: operators().lt(term === 'long' ? 1 : MOST), granted: operators().neq(command) }
    const ring = { granted: { add: command, most: REMEMBERED } }
    return (await database.update('quotas', where, { set: {}, inc: { left: 1 }, ring })) > 0
  }
  return {
    left: async (person, templates) => {
      if (templates.length === 0) return new Map()
      const where = { _id: operators().in(templates.map((template) => idOf(person, template))) }
      const found = (await database.find('quotas', { where, limit: templates.length })) as readonly Quota[]
      const counts = new Map(found.map(({ _id, left }) => [_id, left]))
      return new Map(templates.map((template) => [template, counts.get(idOf(person, template)) ?? 0]))
    },
    grant: async ({ person, template, term, command }) => {
      const _id = idOf(person, template)
      if (await addOne(_id, term, command)) return
      const first = { _id, v: 1, left: 1, granted: [command], taken: [], returned: [] }
      const inserted = await database.insert('quotas', first)
      // Somebody was first in between, or this very command was.
      if (inserted === 'exists') await addOne(_id, term, command)
    },
    take: async (person, template, token) => {
      const _id = idOf(person, template)
      const where = { _id, left: operators().gt(0), taken: operators().neq(token) }
      const ring = { taken: { add: token, most: REMEMBERED } }
      if ((await database.update('quotas', where, { set: {}, inc: { left: -1 }, ring })) > 0) return true
      return (await read(_id))?.taken.includes(token) === true
    },
    giveBack: async (person, template, token) => {
      const where = { _id: idOf(person, template), taken: token, returned: operators().neq(token) }
      const ring = { returned: { add: token, most: REMEMBERED } }
      await database.update('quotas', where, { set: {}, inc: { left: 1 }, ring })
    },
    clear: async (person, template) => {
      await database.update('quotas', { _id: idOf(person, template) }, { set: { left: 0 } })
    },
    inMinute: async (name, minute, most) => {
      const _id = `minute:${name}`
      const more = { _id, minute, used: operators().lt(most) }
      if ((await database.update('quotas', more, { set: {}, inc: { used: 1 } })) > 0) return true
      const next = { _id, minute: operators().lt(minute) }
      if ((await database.update('quotas', next, { set: { minute, used: 1 } })) > 0) return true
      return (await database.insert('quotas', { _id, v: 1, minute, used: 1 })) === 'inserted'
    },
  }
}
