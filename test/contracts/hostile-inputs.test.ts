import { OPERATION_CALLS } from '../bench/operation-calls'
import { type House, openHouse } from '../support/house'
import { type Recorded, recordCalls } from '../support/recorded-calls'
import { REFUSALS } from '#types/refusal'

let house: House
let calls: ReadonlyMap<string, Recorded>
beforeAll(async () => {
  house = await openHouse()
  const recording = recordCalls(house.cloud)
  for (const { ready, call } of Object.values(OPERATION_CALLS))
    await call(house, (await ready?.(house, 0)) ?? '', 0)
  calls = recording.stop()
})
afterAll(() => house.stop())

/** What is put in the place of each field of a sound input, one at a time. */
const HOSTILE: readonly unknown[] = [
  ...[null, true, '', '\u0000', 'x'.repeat(30_000), '__proto__', '$where', '../../etc', '\ud800'],
  ...[-1, 0.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 2 ** 60, 8.64e15],
  ...[{ $ne: null }, { $gt: '' }, { _bsontype: 'ObjectId' }, { constructor: { prototype: {} } }],
  ...[[], [[]], [null], [{ $ne: null }], Array.from({ length: 500 }, () => 'x')],
  JSON.parse('{"__proto__":{"role":"admin"}}'),
]
/** A region's pack has thousands of fields, and its own tests. */
const MOST_PATHS = 25

type Path = readonly (string | number)[]

function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  const below = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...at, key]))
  return [...(at.length === 0 ? [] : [at]), ...below]
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

const hostileTo = (input: unknown): readonly unknown[] => [
  ...HOSTILE,
  ...['role', 'personKey', '_id', 'constructor'].map((key) => ({ ...(input as object), [key]: 'admin' })),
  ...pathsOf(input)
    .slice(0, MOST_PATHS)
    .flatMap((path) => HOSTILE.map((value) => replaced(input, path, value))),
]

interface Told {
  readonly ok: boolean
  readonly code?: string
}
const isAnswer = ({ ok, code }: Told): boolean =>
  ok || (code !== 'internal' && (REFUSALS as readonly string[]).includes(code ?? ''))

describe('an input that somebody wrote by hand', () => {
  it.each(Object.keys(OPERATION_CALLS))('to %s is answered, and never meets a bug', async (op) => {
    const call = calls.get(op)
    if (call === undefined) throw new Error(`no call of ${op} was recorded`)
    const wrong: unknown[] = []
    for (const input of hostileTo(call.input)) {
      const answer = (await call.again(input)) as Told
      if (!isAnswer(answer)) wrong.push({ input: JSON.stringify(input).slice(0, 300), answer })
    }
    expect(wrong).toEqual([])
    expect(({} as { role?: string }).role).toBeUndefined()
  })
})
