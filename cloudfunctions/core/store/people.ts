import { type Database, operators } from './database'
import { createInstanceCache } from './instance-cache'

/** How a person can be reached, encrypted; read only by `notify` and, as far as rights go, by an officer's `reveal`. */
export interface Person {
  readonly _id: string
  readonly v: number
  /** Absent for a guest of the browser. */
  readonly openid?: string
  /** Left by the person for whoever handles a case; null or absent when none is. */
  readonly phone?: string | null
}

/** How a key stands to a person: the key everything began with, or one that came in by a recovery code. */
export interface Keyed extends Person {
  /** The person this key acts as; `''` or absent when it is a person by itself. */
  readonly aliasOf?: string
  readonly aliasAt?: number
  /** The command that made it so, so that a repeated one finds it done. */
  readonly aliasBy?: string
  /** Shut out by its person: what comes from this phone is somebody new. */
  readonly shutAt?: number | null
  /** Hash of the recovery code in force, and who is about to use it up. */
  readonly recovery?: string
  readonly recoveryAt?: number | null
  readonly recoveryFor?: string
}

export type Standing = Pick<Keyed, 'aliasOf' | 'shutAt'>

export interface People {
  /** Keeps how a phone is reached; what was left or linked before stays as it is. */
  remember(person: Person): Promise<void>
  /** A caller who has no phone here: known by the code on their slip alone. Once. */
  register(caller: Omit<Keyed, 'v'>): Promise<void>
  byKeys(keys: readonly string[]): Promise<readonly Person[]>
  setPhone(key: string, phone: string | null): Promise<void>
  /** Whose key this is, kept for a minute: a key that is shut out is a stranger within it. */
  standing(key: string, now: number): Promise<Standing>
  keyed(key: string): Promise<Keyed | null>
  aliases(person: string): Promise<readonly Keyed[]>
  byRecovery(hash: string): Promise<Keyed | null>
  change(key: string, changes: Partial<Omit<Keyed, '_id' | 'v'>>): Promise<void>
  /** True for the one key that the code is given to, however often it asks. */
  takeRecovery(person: string, hash: string, key: string): Promise<boolean>
  /** Counts one try in this hour; false when there were too many. */
  mayTry(key: string, hour: number, most: number): Promise<boolean>
  /** Messages in the inbox, as many as a badge can show. */
  messages(person: string): Promise<number>
  /** Forgets the phone, what was joined, and the inbox. */
  forgetTraces(person: string): Promise<void>
}

const MINUTE = 60_000
const COUNTED = 100
const MOST_ALIASES = 20
const standing = createInstanceCache<Standing>(MINUTE)

export function peopleIn(database: Database): People {
  const keyed = async (key: string) => (await database.get('people', key)) as Keyed | null
  const standingOf = async (key: string): Promise<Standing> => {
    const { aliasOf = '', shutAt = null } = (await keyed(key)) ?? {}
    return { aliasOf, shutAt }
  }
  const change: People['change'] = async (key, changes) => {
    const changed = await database.update('people', { _id: key }, { set: changes })
    if (changed === 0) await database.insert('people', { _id: key, v: 1, ...changes })
    standing.forget(key)
  }
  return {
    keyed,
    change,
    remember: async (person) => {
      if ((await database.insert('people', { ...person })) === 'inserted') return
      const { _id, openid } = person
      // A phone number or a link may have come first.
      await database.update('people', { _id, openid: null }, { set: { openid } })
    },
    register: async (caller) => {
      await database.insert('people', { v: 1, ...caller })
    },
    byKeys: async (keys) => {
      if (keys.length === 0) return []
      const where = { _id: operators().in([...keys]) }
      return (await database.find('people', { where, limit: keys.length })) as readonly Person[]
    },
    setPhone: (key, phone) => change(key, { phone }),
    standing: async (key, now) => (await standing.read(key, now, () => standingOf(key))) ?? {},
    aliases: async (person) => {
      const where = { aliasOf: person }
      return (await database.find('people', { where, limit: MOST_ALIASES })) as readonly Keyed[]
    },
    byRecovery: async (hash) => {
      const [found] = await database.find('people', { where: { recovery: hash }, limit: 1 })
      return (found ?? null) as Keyed | null
    },
    takeRecovery: async (person, hash, key) => {
      const free = operators().in(['', key])
      const where = { _id: person, recovery: hash, recoveryFor: free }
      // Counted, so that asking again changes something and is not taken for a refusal.
      return (await database.update('people', where, { set: { recoveryFor: key }, inc: { asks: 1 } })) > 0
    },
    mayTry: async (key, hour, most) => {
      const _id = key
      const again = { _id, triedIn: hour, tries: operators().lt(most) }
      if ((await database.update('people', again, { set: {}, inc: { tries: 1 } })) > 0) return true
      const first = { _id, triedIn: operators().neq(hour) }
      if ((await database.update('people', first, { set: { triedIn: hour, tries: 1 } })) > 0) return true
      return (await database.insert('people', { _id, v: 1, triedIn: hour, tries: 1 })) === 'inserted'
    },
    messages: async (person) =>
      (await database.find('inbox', { where: { person }, limit: COUNTED, fields: ['_id'] })).length,
    forgetTraces: async (person) => {
      await Promise.all([
        database.update('people', { _id: person }, { set: { phone: null } }),
        database.remove('follows', { person }),
        database.remove('inbox', { person }),
      ])
    },
  }
}
