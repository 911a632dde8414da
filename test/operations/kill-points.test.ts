import { randomUUID } from 'node:crypto'
import type { StoredCase } from '#core/store/case-shape'
import type { InboxEntry } from '#core/store/inbox'
import type { Push } from '#core/store/pushes'
import type { Fault } from '#localcloud/faults'
import { CHANNEL_ENV, SUBSCRIBE } from '../support/channel-house'
import { HOUR, type House, openHouse, type Reply, TUESDAY } from '../support/house'
import { allOf } from '../support/many-cases'
import { immortal, type Life, type MortalHost, orDeath, startMortalHost } from '../support/mortal-host'
import { randomSource } from '../support/random-source'

const POINTS = process.env.DEEP === undefined ? 20 : 200
/** Days go by with each point, and with them the clocks of older cases: a new house after so many. */
const A_HOUSE = 10
/** About as many requests as a story makes, with what the timers do after it. */
const REQUESTS = 80
const SECOND = 1_000
const MINUTE = 60_000

const UP = 'resident-upstairs'
const PHONES = [
  [UP, 'tmpl-progress'],
  ['manager-a', 'tmpl-task'],
  ['manager-a', 'tmpl-danger'],
  ['officer-c', 'tmpl-danger'],
  ['grid-a', 'tmpl-task'],
] as const

const BAD_DAY: readonly Fault[] = [
  { on: 'database.*', rate: 0.1, kind: 'error' },
  { on: 'database.*', rate: 0.1, kind: 'lostReply', answer: 'failure' },
  { on: 'database.*', rate: 0.1, kind: 'duplicate' },
  { on: 'functions.*', rate: 0.1, kind: 'error' },
  { on: 'functions.*', rate: 0.1, kind: 'lostReply', answer: 'drop' },
  { on: 'functions.*', rate: 0.1, kind: 'duplicate' },
  { on: 'wx.api', rate: 0.1, kind: 'error' },
  { on: 'wx.api', rate: 0.1, kind: 'lostReply', answer: 'drop' },
  { on: 'wx.api', rate: 0.1, kind: 'duplicate' },
]

type Press = readonly [who: string, action: string, fields: object]
const ORDINARY: readonly Press[] = [
  ['manager-a', 'accept', {}],
  ['manager-a', 'dissuade', { dissuasion: 'stopped', words: '当场停了' }],
  ['manager-a', 'settle', { outcome: 'persuaded', words: '已恢复' }],
  ['grid-a', 'sendBack', { words: '还在' }],
]
const DANGER: readonly Press[] = [
  ['officer-c', 'accept', {}],
  [UP, 'add', { words: '人已经出来了' }],
]

let host: MortalHost
let house: House
const openAnother = async (): Promise<void> => {
  host = await startMortalHost({ ...CHANNEL_ENV, CHANNELS: 'subscribe' })
  house = await openHouse(host.env)
  host.serve(house.cloud)
}
const close = async (): Promise<void> => {
  await house.stop()
  host.stop()
}

const PASSING = ['internal', 'changed_meanwhile']

/** The phone presses until it has an answer, the same command each time. */
async function pressed(ask: () => Promise<Reply<{ id: string }>>, life: Life): Promise<string> {
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await orDeath(host, life, ask)
    if (answer?.ok === true) return answer.value.id
    if (answer !== null && !PASSING.includes(answer.code ?? '')) {
      throw new Error(`refused: ${JSON.stringify(answer)}`)
    }
  }
  throw new Error('nobody answered sixty times')
}

interface Told {
  readonly id: string
  readonly danger: boolean
}

async function story(danger: boolean, life: Life): Promise<Told> {
  const filing = danger ? { matter: 'fire-lane', danger: true } : {}
  const command = randomUUID()
  const id = await pressed(() => house.file(UP, filing, command), life)
  for (const [who, action, fields] of danger ? DANGER : ORDINARY) {
    const own = randomUUID()
    await pressed(() => house.move(who, id, action, fields, own), life)
  }
  return { id, danger }
}

const timersAfter = async (pauses: readonly number[], life: Life): Promise<void> => {
  for (const pause of pauses) {
    house.later(pause)
    for (const timer of ['sweep', 'notify']) await orDeath(host, life, () => house.cloud.runTimer(timer))
  }
}

/** Whatever is owed is done by the timers, in their time; how often the wire doubled a message meanwhile. */
async function recovered(life: Life): Promise<number> {
  await timersAfter([5 * SECOND, MINUTE], life)
  const doubled = house.cloud.faults.list().filter(({ on, kind }) => on === 'wx.api' && kind === 'duplicate')
  house.cloud.faults.clear()
  await timersAfter([6 * MINUTE, HOUR, HOUR], life)
  return doubled.reduce((sum, { done }) => sum + done, 0)
}

async function tomorrow(): Promise<void> {
  const { clock } = house.cloud
  clock.freeze(TUESDAY + Math.ceil((clock.now() - TUESDAY + 1) / (24 * HOUR)) * 24 * HOUR)
  for (const [who, template] of PHONES) {
    for (let times = 0; times < 4; times += 1)
      await house.ask(who, 'push.grant', { results: [{ template, result: 'accept' }] })
  }
}

async function stored(id: string): Promise<StoredCase> {
  const found = (await allOf<StoredCase>(house.cloud, 'cases')).find(({ _id }) => _id === id)
  if (!found) throw new Error(`no case ${id}`)
  return found
}

/** Who was told what of which event, however late; what the clocks did afterwards apart. */
async function tellings(id: string): Promise<readonly string[]> {
  const { events } = await stored(id)
  const own = new Set(events.filter(({ by }) => by.kind !== 'system').map(({ seq }) => String(seq)))
  const entries = await allOf<InboxEntry>(house.cloud, 'inbox')
  const told = entries.filter(({ caseId }) => caseId === id).map(({ _id }) => _id.slice(id.length + 1))
  return told.filter((one) => own.has(one.split(':')[0] ?? '')).sort()
}

interface Count {
  readonly calls: number
  readonly unanswered: number
}

async function expectDone({ id }: Told, duplicates: number): Promise<Count> {
  const pushes = (await allOf<Push>(house.cloud, 'pushes')).filter(({ caseId }) => caseId === id)
  const entries = (await allOf<InboxEntry>(house.cloud, 'inbox')).filter(({ caseId }) => caseId === id)
  expect((await stored(id)).owedAt).toBeNull()
  expect(entries.filter(({ pushAt }) => pushAt !== null)).toEqual([])
  expect(pushes.filter(({ outcome, attempt }) => outcome === 'owed' || attempt !== null)).toEqual([])
  const calls = house.cloud.recorder
    .calls()
    .filter(({ apiName, data }) => apiName === SUBSCRIBE && JSON.stringify(data).includes(id)).length
  const sent = pushes.filter(({ outcome }) => outcome === 'sent').length
  const unanswered = pushes.reduce((sum, push) => sum + push.unanswered, 0)
  expect(calls).toBeGreaterThanOrEqual(sent)
  // Twice only where no answer came, or where the wire itself doubled it.
  expect(calls).toBeLessThanOrEqual(sent + unanswered + duplicates)
  return { calls, unanswered }
}

describe('a host that dies', () => {
  it(`at any of ${String(POINTS)} moments of a bad day loses nothing it owes, and repeats only what had no answer`, async () => {
    const luck = randomSource(20_261_117)
    const total = { calls: 0, unanswered: 0, deaths: 0 }
    let expected: readonly (readonly string[])[] = []
    for (let point = 0; point < POINTS; point += 1) {
      if (point % A_HOUSE === 0) {
        if (point > 0) await close()
        await openAnother()
        // The same two stories on a good day.
        const told: Told[] = []
        await tomorrow()
        for (const danger of [false, true]) told.push(await story(danger, immortal()))
        await recovered(immortal())
        expected = await Promise.all(told.map(({ id }) => tellings(id)))
      }
      await tomorrow()
      house.cloud.faults.set(BAD_DAY, 721 + point)
      const life = { died: host.dieAt(1 + luck.below(REQUESTS)), deaths: 0 }
      const told = await story(luck.chance(0.4), life)
      const duplicates = await recovered(life)
      expect(await tellings(told.id)).toEqual(expected[told.danger ? 1 : 0])
      const count = await expectDone(told, duplicates)
      total.calls += count.calls
      total.unanswered += count.unanswered
      total.deaths += life.deaths
    }
    await close()
    expect(total.deaths).toBeGreaterThan(POINTS / 2)
    console.log(
      `${String(total.deaths)} deaths at ${String(POINTS)} points: ${String(total.calls)} messages left, ${String(total.unanswered)} tries had no answer`,
    )
  }, 1_200_000)
})
