import { type Database, operators } from './database'

/** How a person can be reached, encrypted; read only by `notify`. */
export interface Person {
  readonly _id: string
  readonly v: number
  readonly openid: string
}

export interface People {
  remember(person: Person): Promise<void>
  byKeys(keys: readonly string[]): Promise<readonly Person[]>
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
  }
}
