import type { RegionPack } from '#types/region'
import type { WorkCalendar } from '../domain/clock'
import type { CompoundFacts } from '../domain/world'
import { type Database, type Find, operators } from './database'
import { createInstanceCache } from './instance-cache'

export interface StoredCompound extends CompoundFacts {
  readonly _id: string
  readonly v: number
  readonly region: string
  /** The square of the map it lies in; null while nobody has entered its place. */
  readonly cell: string | null
}

interface RegionPointer {
  readonly version: string
}

/** What governs a case: a pack in one version, the calendar, the compound. */
export interface Regions {
  compound(id: string, now: number): Promise<StoredCompound | null>
  /** The compounds whose own name or whose community's name begins so, by name; never more than `most`. */
  compoundsNamed(beginning: string, most: number): Promise<readonly StoredCompound[]>
  /** The compounds in these squares of the map, as many as the database hands out at once. */
  compoundsIn(cells: readonly string[]): Promise<readonly StoredCompound[]>
  /** The compounds of a place, by name: itself, its community, its street or its region. Kept for a minute. */
  compoundsOf(place: string, now: number): Promise<readonly StoredCompound[]>
  /** The version that is in force for new cases, such as `demo@3`. */
  current(code: string, now: number): Promise<string | null>
  pack(version: string, now: number): Promise<RegionPack | null>
  calendar(now: number): Promise<WorkCalendar | null>
  /** A version is written once and never again; `exists` when it already is. */
  addVersion(version: string, pack: RegionPack): Promise<'inserted' | 'exists'>
  point(code: string, version: string, at: number): Promise<void>
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const compounds = createInstanceCache<StoredCompound>(MINUTE)
const places = createInstanceCache<readonly StoredCompound[]>(MINUTE)
const pointers = createInstanceCache<RegionPointer>(MINUTE)
/** A version never changes, so the instance keeps it as long as it lives; an hour bounds what is no longer used. */
const packs = createInstanceCache<RegionPack>(HOUR)
const calendars = createInstanceCache<WorkCalendar>(HOUR)

const NAMES = ['name', 'communityName'] as const
/** Behind every sign that a name is written with, so that a beginning is one stretch of the index. */
const LAST_SIGN = '\uffff'

function named(path: (typeof NAMES)[number], beginning: string, limit: number): Find {
  const _ = operators()
  const where = { [path]: _.gte(beginning).and(_.lt(beginning + LAST_SIGN)) }
  return { where, order: [path, 'asc'], limit }
}

/** A place's id does not say what it is a place of; no two of them share one. */
const PLACES = ['_id', 'community', 'street', 'region'] as const
const MOST_OF_PLACE = 500
const MOST_AROUND = 1000

async function placedIn(database: Database, place: string): Promise<readonly StoredCompound[] | null> {
  const found = await Promise.all(
    PLACES.map((path) => {
      const order = path === '_id' ? {} : { order: ['name', 'asc'] as const }
      return database.find('compounds', { where: { [path]: place }, ...order, limit: MOST_OF_PLACE })
    }),
  )
  const here = found.find((items) => items.length > 0)
  return (here as readonly StoredCompound[] | undefined) ?? null
}

/** China has one calendar of public holidays. */
const CALENDAR = 'cn'

export function regionsIn(database: Database): Regions {
  return {
    compound: (id, now) =>
      compounds.read(id, now, async () => (await database.get('compounds', id)) as StoredCompound | null),
    compoundsIn: async (cells) => {
      const query = { where: { cell: operators().in([...cells]) }, limit: MOST_AROUND }
      return (await database.find('compounds', query)) as readonly StoredCompound[]
    },
    compoundsNamed: async (beginning, most) => {
      const found = await Promise.all(
        NAMES.map((path) => database.find('compounds', named(path, beginning, most))),
      )
      const byId = new Map((found.flat() as readonly StoredCompound[]).map((one) => [one._id, one]))
      return [...byId.values()].slice(0, most)
    },
    compoundsOf: async (place, now) => (await places.read(place, now, () => placedIn(database, place))) ?? [],
    current: async (code, now) => {
      const pointer = await pointers.read(
        code,
        now,
        async () => (await database.get('regions', code)) as RegionPointer | null,
      )
      return pointer?.version ?? null
    },
    pack: (version, now) =>
      packs.read(version, now, async () => {
        const found = (await database.get('regions', version)) as { pack: RegionPack } | null
        return found?.pack ?? null
      }),
    calendar: (now) =>
      calendars.read(
        CALENDAR,
        now,
        async () => (await database.get('calendars', CALENDAR)) as WorkCalendar | null,
      ),
    addVersion: (version, pack) => database.insert('regions', { _id: version, v: 1, version, pack }),
    point: async (code, version, at) => {
      await database.put('regions', code, { v: 1, version, checkedAt: at })
      pointers.forget(code)
    },
  }
}
