import { type Database, operators } from './database'

/** How a person can be reached, encrypted; read only by `notify` and, as far as rights go, by an officer's `reveal`. */
export interface Person {
  readonly _id: string
  readonly v: number
  /** Absent for a guest of the browser. */
  readonly openid?: string
  /** Left by the person for whoever handles a case; null or absent when none is. */
  readonly phone?: string | null
}

export interface People {
  remember(person: Person): Promise<void>
  byKeys(keys: readonly string[]): Promise<readonly Person[]>
  setPhone(key: string, phone: string | null): Promise<void>
}

export function peopleIn(database: Database): People {
  return {
    remember: async (person) => {
      await database.insert('people', { ...person })
    },
    byKeys: async (keys) => {
      if (keys.length === 0) return []
      const where = { _id: operators().in([...keys]) }
      return (await database.find('people', { where, limit: keys.length })) as readonly Person[]
    },
    setPhone: async (key, phone) => {
      const changed = await database.update('people', { _id: key }, { set: { phone } })
      if (changed === 0) await database.insert('people', { _id: key, v: 1, phone })
    },
  }
}
