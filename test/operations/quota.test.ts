import { schema } from '#config/schema'
import { type LocalCloud, startLocalCloud } from '#localcloud/local-cloud'
import { openDatabase } from '#core/store/database'
import { type Pushes, pushesIn } from '#core/store/pushes'
import { type Quotas, quotasIn } from '#core/store/quotas'
import { sdkFor } from '../support/cloud-sdk'
import { allOf } from '../support/many-cases'
import { randomSource, type RandomSource } from '../support/random-source'

const SEQUENCES = process.env.DEEP === undefined ? 100 : 1_000
const STEPS = 8
/** So many work at once, on a tenth as many phones: most meet somebody else on the same counter. */
const AT_ONCE = 20

let cloud: LocalCloud
let quotas: Quotas
let pushes: Pushes
beforeAll(async () => {
  cloud = await startLocalCloud({ data: ':memory:', schema, unindexed: 'error', quiet: true })
  sdkFor(cloud.adminUrl)
  quotas = quotasIn(openDatabase())
  pushes = pushesIn(openDatabase())
})
afterAll(() => cloud.stop())

interface Phone {
  readonly name: string
  /** What WeChat knows: one more with each acceptance, one less with each message. */
  accepted: number
  sent: number
}

/** Tried again until an answer comes, as a phone and a run of notify do. */
const untilAnswered = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  for (;;) {
    try {
      return await work()
    } catch {
      // The next try is the same command.
    }
  }
}

type Step = (phone: Phone, token: string) => Promise<void>

/** One message more, counted by WeChat before our ledger hears of it. */
const grant: Step = async ({ name: person }, command) => {
  await untilAnswered(() => quotas.grant({ person, template: 'task', term: 'once', command }))
}

const send: Step = async (phone, token) => {
  if (!(await untilAnswered(() => quotas.take(phone.name, 'task', token)))) return
  phone.sent += 1
  expect(phone.sent).toBeLessThanOrEqual(phone.accepted)
}

/** WeChat was busy: the acceptance is as good as before. */
const sendInVain: Step = async (phone, token) => {
  if (!(await untilAnswered(() => quotas.take(phone.name, 'task', token)))) return
  await untilAnswered(() => quotas.giveBack(phone.name, 'task', token))
}

const refuse: Step = ({ name }) => untilAnswered(() => quotas.clear(name, 'task'))

/** More is sent than accepted, so that the counter stands at zero most of the time. */
const STEPS_OF: readonly Step[] = [grant, grant, send, send, send, sendInVain]

async function sequence(phone: Phone, number: number, luck: RandomSource): Promise<void> {
  for (let at = 0; at < STEPS; at += 1) {
    const token = `command-${String(number)}-${String(at)}`
    const step = luck.chance(0.03) ? refuse : luck.pick(STEPS_OF)
    if (step === grant) phone.accepted += 1
    await step(phone, token)
  }
}

async function together(phones: readonly Phone[]): Promise<void> {
  const luck = randomSource(721)
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < SEQUENCES) {
      const number = next
      next += 1
      const phone = phones[number % phones.length]
      if (phone) await sequence(phone, number, luck)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

const phonesNamed = (name: string): readonly Phone[] =>
  Array.from({ length: Math.max(2, AT_ONCE / 10) }, (_, place) => ({
    ...{ name: `${name}-${String(place)}`, accepted: 0, sent: 0 },
  }))

const leftOf = async (person: string) => (await quotas.left(person, ['task'])).get('task') ?? 0

async function expectLedger(phones: readonly Phone[]): Promise<void> {
  const counters = await allOf<{ _id: string; left: number }>(cloud, 'quotas')
  expect(counters.filter(({ left }) => left < 0)).toEqual([])
  for (const { name, accepted, sent } of phones) {
    expect(sent).toBeGreaterThan(0)
    expect(await leftOf(name)).toBeLessThanOrEqual(accepted - sent)
  }
}

describe('the ledger of acceptances', () => {
  it('never sends without a grant nor goes below zero, however many grant, send and are refused at once', async () => {
    const phones = phonesNamed('calm')
    await together(phones)
    await expectLedger(phones)
  })

  it('holds when answers are lost, requests fail and others arrive twice', async () => {
    const phones = phonesNamed('storm')
    cloud.faults.set([
      { on: 'database.*', rate: 0.1, kind: 'error' },
      { on: 'database.*', rate: 0.1, kind: 'lostReply', answer: 'failure' },
      { on: 'database.*', rate: 0.1, kind: 'duplicate' },
    ])
    await together(phones)
    cloud.faults.clear()
    await expectLedger(phones)
  })

  it('counts a grant once, however often its answer was lost', async () => {
    for (let one = 0; one < 5; one += 1) {
      await Promise.all(
        Array.from({ length: 4 }, () =>
          quotas.grant({ person: 'eager', template: 'task', term: 'once', command: `tap-${String(one)}` }),
        ),
      )
    }
    expect(await leftOf('eager')).toBe(5)
  })

  it('gives back once, and never what was not taken', async () => {
    for (const command of ['tap', 'again'])
      await quotas.grant({ person: 'patient', template: 'task', term: 'once', command })
    await quotas.giveBack('patient', 'task', 'never-taken')
    expect(await quotas.take('patient', 'task', 'message')).toBe(true)
    // The answer was lost, and the same message asks again.
    expect(await quotas.take('patient', 'task', 'message')).toBe(true)
    expect(await leftOf('patient')).toBe(1)
    expect(await quotas.take('patient', 'task', 'another')).toBe(true)
    expect(await quotas.take('patient', 'task', 'one-too-many')).toBe(false)
    for (let times = 0; times < 3; times += 1) await quotas.giveBack('patient', 'task', 'message')
    expect(await leftOf('patient')).toBe(1)
  })
})

describe("a person's lane", () => {
  const enter = (run: string, now: number) => pushes.enterLane('somebody', run, now, now + 30_000)

  it('lets one run in at a time, and the next when that one has left or died', async () => {
    const runs = await Promise.all(
      Array.from({ length: 8 }, (_, place) => enter(`run-${String(place)}`, 1_000)),
    )
    expect(runs.filter((entered) => entered)).toHaveLength(1)
    await pushes.leaveLane('somebody', `run-${String(runs.indexOf(true))}`)
    expect(await enter('next', 1_000)).toBe(true)
    expect(await enter('impatient', 20_000)).toBe(false)
    expect(await enter('heir', 31_000)).toBe(true)
  })
})
