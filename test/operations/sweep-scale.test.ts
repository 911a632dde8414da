import type { StoredCase } from '#core/store/case-shape'
import { HOUR, type House, openHouse } from '../support/house'
import { allOf, multiply } from '../support/many-cases'

const DEEP = process.env.DEEP !== undefined
const MANY = DEEP ? 30_000 : 3_000
/** The warning before the end is for the deep run: one moment tells whether any case is lost or told twice. */
const MOMENTS: readonly ('warnAt' | 'dueAt')[] = DEEP ? ['warnAt', 'dueAt'] : ['dueAt']
const TOLD = { warnAt: 'warned accept', dueAt: 'ranOut accept' } as const
const UNLUCKY = DEEP ? 3_000 : 200
const MINUTE = 60_000

let house: House
let model: StoredCase
beforeEach(async () => {
  house = await openHouse()
  const { id } = (await house.file('resident-upstairs', {})).value
  house.later(MINUTE)
  await house.cloud.runTimer('sweep')
  const cases = await allOf<StoredCase>(house.cloud, 'cases')
  const filed = cases.find(({ _id }) => _id === id)
  if (!filed) throw new Error('the model of all the others was not filed')
  model = filed
})
afterEach(() => house.stop())

const cases = () => allOf<StoredCase>(house.cloud, 'cases')
const moment = (name: 'warnAt' | 'dueAt'): number => {
  const clock = model.state.clocks.find(({ code }) => code === 'accept')
  if (!clock) throw new Error('the model waits for nobody')
  return clock[name]
}
const standAt = (at: number): void => house.later(at - house.cloud.clock.now())

interface Swept {
  readonly clocks: number
  readonly notices: number
}

/** A run that the platform ends at its time limit has not come to rest: what it left is as due as it was. */
async function run(): Promise<Swept> {
  const { answer } = await house.cloud.runTimer('sweep')
  const ended = answer.startsWith('{') ? (JSON.parse(answer) as { value: Swept }) : null
  return ended?.value ?? { clocks: 1, notices: 0 }
}

/** Runs by turns of `at once` until one finds nothing due; a minute lies between two turns. */
async function sweepUntilQuiet(atOnce: number): Promise<number> {
  for (let turns = 1; ; turns += 1) {
    const swept = await Promise.all(Array.from({ length: atOnce }, run))
    if (swept.every(({ clocks, notices }) => clocks + notices === 0)) return turns
    if (turns > MANY) throw new Error('sweep never comes to rest')
    house.later(MINUTE)
  }
}

const told = ({ events }: StoredCase): readonly string[] =>
  events.flatMap(({ fact }) => ('clock' in fact ? [`${fact.type} ${fact.clock}`] : []))

/** Which histories there are and how many cases have each. */
async function histories(): Promise<Readonly<Record<string, number>>> {
  const counted: Record<string, number> = {}
  for (const one of await cases()) {
    const history = told(one).join(', ')
    counted[history] = (counted[history] ?? 0) + 1
  }
  return counted
}

/** Entries of the inbox, and those that somebody got twice for one case and event. */
async function entries(notice: string): Promise<{ readonly all: number; readonly twice: number }> {
  const found = await allOf<{ _id: string; notice: string; caseId: string; person: string }>(
    house.cloud,
    'inbox',
  )
  const mine = found.filter((entry) => entry.notice === notice)
  const once = new Set(mine.map(({ caseId, person }) => `${caseId} ${person}`))
  return { all: mine.length, twice: mine.length - once.size }
}

function requests(): number {
  return Object.values(house.cloud.meter.requests).reduce((sum, count) => sum + count, 0)
}

describe('a morning on which thousands of cases are due', () => {
  it(
    'records each clock once and tells each holder once, with two runs at a time',
    async () => {
      await multiply(house.cloud, model, MANY)
      house.cloud.meter.reset()
      const started = performance.now()
      let turns = 0
      for (const name of MOMENTS) {
        standAt(Math.max(moment(name), house.cloud.clock.now()))
        turns += await sweepUntilQuiet(2)
      }
      expect(await histories()).toEqual({ [MOMENTS.map((name) => TOLD[name]).join(', ')]: MANY + 1 })
      const warnings = MOMENTS.includes('warnAt') ? MANY + 1 : 0
      expect(await entries('clockWarns')).toEqual({ all: warnings, twice: 0 })
      expect(await entries('clockRanOut')).toEqual({ all: 2 * (MANY + 1), twice: 0 })
      const seconds = (performance.now() - started) / 1000
      console.log(
        `${String(MANY)} due cases, ${String(MOMENTS.length)} moments: ${String(turns)} turns of two runs, ` +
          `${String(requests())} requests (${(requests() / MANY / MOMENTS.length).toFixed(1)} a case and moment), ` +
          `${seconds.toFixed(1)} s`,
      )
    },
    120_000 + MANY * 60,
  )

  it(
    'loses none and tells nobody twice when answers are lost, writes doubled and a run dies half-way',
    async () => {
      await multiply(house.cloud, model, UNLUCKY)
      standAt(moment('dueAt'))
      house.cloud.faults.set([
        { on: 'database.modifyDocument', rate: 0.1, kind: 'lostReply', answer: 'failure' },
        { on: 'database.modifyDocument', rate: 0.1, kind: 'duplicate' },
        { on: 'database.*', rate: 0.05, kind: 'error' },
      ])
      await Promise.all([run(), run()])
      standAt(house.cloud.clock.now() + MINUTE)
      const dying = run()
      const half = setTimeout(
        () => house.cloud.faults.set([{ on: 'database.*', rate: 1, kind: 'error' }]),
        100,
      )
      await dying
      clearTimeout(half)
      house.cloud.faults.clear()
      // What failed is tried again later, up to two to the power of its tries in minutes.
      for (let hour = 0; hour < 3; hour += 1) {
        house.later(HOUR)
        await sweepUntilQuiet(2)
      }
      expect(await histories()).toEqual({ 'ranOut accept': UNLUCKY + 1 })
      expect(await entries('clockRanOut')).toEqual({ all: 2 * (UNLUCKY + 1), twice: 0 })
    },
    120_000 + UNLUCKY * 300,
  )

  it('attends a new danger first, however many others wait', async () => {
    await multiply(house.cloud, model, 100)
    standAt(moment('dueAt'))
    const danger = (await house.file('resident-upstairs', { matter: 'fire-lane', danger: true })).value
    standAt(house.cloud.clock.now() + 5 * MINUTE)
    // The first write of the run is all that succeeds.
    const writes = (): number => house.cloud.meter.requests['database.modifyDocument'] ?? 0
    house.cloud.meter.reset()
    const swept = run()
    while (writes() === 0) await new Promise((resolve) => setImmediate(resolve))
    house.cloud.faults.set([{ on: 'database.*', rate: 1, kind: 'error' }])
    await swept
    house.cloud.faults.clear()
    const attended = (await cases()).filter(({ state }) => state.ranOut.length > 0 || state.posts.length > 1)
    expect(attended.map(({ _id }) => _id)).toContain(danger.id)
    expect(attended.length).toBeLessThan(20)
  })
})
