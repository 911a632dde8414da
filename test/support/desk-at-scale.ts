import { wireOf } from '#config/demo/wire'
import { caseNumber } from '#core/domain/code'
import type { StoredCase } from '#core/store/case-shape'
import type { DeskListInput, FindInput } from '#types/desk-view'
import type { PostId } from '#types/people'
import type { House } from './house'
import { storedCase } from './press'

/** A county with many thousand open cases, and what its people's screens ask of them. */

const BATCH = 500
const COMPOUNDS = 2000
const COMMUNITIES = 400
const MINUTE = 60_000

export interface Screen {
  readonly name: string
  readonly who: string
  readonly op: string
  readonly input: DeskListInput | FindInput | Record<string, never>
  /** As many cards as one request means to read: twice that is its budget. */
  readonly page: number
}

export interface Cost {
  readonly requests: number
  readonly rows: number
  readonly ms: number
}

const list = (name: string, who: string, input: DeskListInput, page = 20): Screen => ({
  ...{ name, who, op: 'desk.list', input, page },
})
const counts = (name: string, who: string, op: string): Screen => ({ name, who, op, input: {}, page: 100 })
const find = (name: string, who: string, input: FindInput, page: number): Screen => ({
  ...{ name, who, op: 'desk.find', input, page },
})

/** Every list, count and search; `number` is of the last case sown. */
export const screensOf = (number: string): readonly Screen[] => [
  list('to do, by post', 'manager-a', { list: 'todo' }),
  list('overdue, by post', 'manager-a', { list: 'overdue' }),
  list('to verify, by post', 'grid-a', { list: 'verify' }),
  list('to do, by unit', 'desk-a', { list: 'unit' }),
  list('verified by others, by unit', 'desk-a', { list: 'checking' }),
  list('timed out, by region', 'supervisor-a', { list: 'timedOut' }, 40),
  list('reopened, by region', 'coordinator-a', { list: 'reopened' }, 40),
  list('filtered by matter, by unit', 'desk-a', { list: 'unit', filter: { matter: 'none-has-it' } }, 200),
  list('filtered by compound, by unit', 'desk-a', { list: 'unit', filter: { compound: 'xiyuan' } }, 200),
  counts('counts of a post', 'manager-a', 'desk.counts'),
  counts('counts of a unit', 'desk-a', 'desk.unitCounts'),
  counts('counts of a region', 'supervisor-a', 'desk.stuckCounts'),
  find('search by number', 'supervisor-a', { text: number }, 1),
  find('search by the end of a number', 'supervisor-a', { text: number.split('-')[1] ?? '' }, 1),
  find('search by place', 'supervisor-a', { text: '1', by: 'place', compound: 'xiyuan' }, 40),
  find('search by words, unit', 'desk-a', { text: '找不到' }, 1000),
  find('search by words, region', 'supervisor-a', { text: '找不到', scope: 'region' }, 1000),
]

const key = (at: number, id: string): string => `${String(at).padStart(16, '0')}:${id}`

/** Every fiftieth lies with the first property, every fourth with one officer of the city's department. */
function holderOf(at: number): PostId {
  if (at % 50 === 0) return 'yibai-property:propertyManager:xiyuan'
  if (at % 4 === 0) return `urban-management:officer:community-${String(at % COMMUNITIES)}`
  return `property-${String(at % COMPOUNDS)}:propertyManager:compound-${String(at % COMPOUNDS)}`
}

const LISTS = ['todo', 'todo', 'todo', 'verify', 'waiting'] as const
const STUCK = ['timedOut', 'reopened', 'nobodys', 'disputed'] as const
const VERIFIER: PostId = 'liuyin-committee:gridLeader:liuyin'

const nth = <One>(all: readonly [One, ...One[]], at: number): One => all[at % all.length] ?? all[0]
const tailOf = (number: string): string => number.slice(number.indexOf('-') + 1)

/** On whose desk it lies, and in which lists. */
function lyingAt(at: number) {
  const holder = holderOf(at)
  const [unit = '', , scope = ''] = holder.split(':')
  const list = nth(LISTS, at)
  const verifies = list === 'verify'
  return {
    ...{ holder, unit, list, compound: scope, spot: `${unit}:${scope}` },
    ...{ desk: verifies ? VERIFIER : holder, verifier: verifies ? VERIFIER : ('' as const) },
    stuck: at % 20 === 0 ? nth(STUCK, at / 20) : ('' as const),
  }
}

function caseAt(at: number, model: StoredCase): StoredCase {
  const _id = `sown-${String(at).padStart(7, '0')}`
  const filedAt = model.filedAt - at * MINUTE
  const dueAt = model.filedAt + ((at * 7919) % 100_000) * MINUTE - 2000 * MINUTE
  const lying = lyingAt(at)
  const { holder, verifier, stuck } = lying
  const place = `${String(at % 30)}栋${String(at % 7)}单元`
  const number = caseNumber(_id, filedAt)
  const reopens = Number(stuck === 'reopened')
  return {
    ...{ ...model, ...lying, _id, number, filedAt, events: [], texts: {} },
    ...{ sortAt: dueAt, sortKey: key(dueAt, _id), recentKey: key(filedAt, _id) },
    ...{ filedKey: key(filedAt, _id), placeKey: `${place}:${_id}`, tail: tailOf(number) },
    card: { ...model.card, place, dueAt },
    state: {
      ...{ ...model.state, holder, posts: [holder], reopens },
      verifier: verifier === '' ? null : verifier,
    },
  }
}

/** Sows cases `from` up to `to`, and answers the number of the last. */
export async function sowCases(house: House, from: number, to: number): Promise<string> {
  const { id } = (await house.file('resident-upstairs', {})).value
  const model = await storedCase(house, id)
  const wire = wireOf(house.cloud)
  for (let first = from; first < to; first += BATCH) {
    const size = Math.min(BATCH, to - first)
    await wire.insert(
      'cases',
      Array.from({ length: size }, (_, at) => caseAt(first + at, model)),
    )
  }
  return caseNumber(`sown-${String(to - 1).padStart(7, '0')}`, model.filedAt - (to - 1) * MINUTE)
}

export async function sowStaff(house: House, count: number): Promise<void> {
  const wire = wireOf(house.cloud)
  const member = (at: number): object => ({
    ...{ _id: `member-${String(at)}`, v: 1, id: `member-${String(at)}`, region: 'demo', name: '某人' },
    ...{ person: `person-${String(at)}`, invitation: '', posts: [], unit: `property-${String(at % 900)}` },
  })
  for (let first = 0; first < count; first += BATCH) {
    const size = Math.min(BATCH, count - first)
    await wire.insert(
      'staff',
      Array.from({ length: size }, (_, at) => member(first + at)),
    )
  }
}

/** What a screen costs when its instance is warm. */
export async function costOf(house: House, { who, op, input }: Screen, repeats: number): Promise<Cost> {
  const warm = await house.ask(who, op, input)
  if (!warm.ok) throw new Error(`${who} ${op}: ${JSON.stringify(warm)}`)
  house.cloud.meter.reset()
  await house.ask(who, op, input)
  const rows = house.cloud.meter.queries.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
  const requests = Object.values(house.cloud.meter.requests).reduce((sum, count) => sum + count, 0)
  const times: number[] = []
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const started = performance.now()
    await house.ask(who, op, input)
    times.push(performance.now() - started)
  }
  return { requests, rows, ms: times.sort((a, b) => a - b)[Math.floor(repeats / 2)] ?? 0 }
}
