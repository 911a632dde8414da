import type { StoredCase } from '#core/store/case-shape'
import { type House, openHouse } from '../support/house'
import { allOf } from '../support/many-cases'
import { expectHonest, expectSound, pressAll, said, storedCase, times, type Try } from '../support/press'
import { randomSource } from '../support/random-source'
import { illegalIn, type Tried } from '../support/replay'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const UP = 'resident-upstairs'

/** What a property, its reporter and everybody around them may press in the same second. */
const TRIES: readonly Try[] = [
  ...times(8, ['manager-a', 'accept', {}]),
  ...times(6, ['manager-a', 'dissuade', { dissuasion: 'stopped', ...said('当场停了') }]),
  ...times(5, ['manager-a', 'settle', { outcome: 'persuaded', ...said('已恢复') }]),
  ...times(4, ['manager-a', 'note', said('去看过了')]),
  ...times(4, ['manager-a', 'escalate', { reason: 'dissuasionFailed', ...said('不听劝') }]),
  ...times(2, ['manager-a', 'askReporter', said('几点最吵？')]),
  ...times(2, ['manager-a', 'split', { matter: 'pile-hang', ...said('楼道也堆了东西') }]),
  ...times(5, [UP, 'urge', {}]),
  ...times(4, [UP, 'add', said('今天还在')]),
  ...times(2, [UP, 'withdraw', {}]),
  ...times(3, ['grid-a', 'verify', { restored: true }]),
  ...times(2, ['supervisor-a', 'press', said('请抓紧')]),
  ...times(2, ['officer-a', 'accept', {}]),
  ...times(1, ['manager-b', 'accept', {}]),
]

function shuffled(tries: readonly Try[], seed: number): readonly Try[] {
  const random = randomSource(seed)
  return tries
    .map((one) => ({ one, key: random.below(1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)
}

describe('fifty moves on one case at once', () => {
  it.each([1, 2, 3, 4, 5])('end in a history the rules allow (%d)', async (seed) => {
    const { id } = (await house.file(UP, {})).value
    const tried = new Map<string, Tried>()
    // A case withdrawn in the first moment tells little: every other run has nobody who does.
    const tries = TRIES.map((one) => (one[1] === 'withdraw' && seed % 2 === 0 ? TRIES[0]! : one))
    const pressed = await pressAll(house, id, shuffled(tries, seed), tried)
    const document = await storedCase(house, id)
    expectSound(document, tried)
    expectHonest(pressed, document)
    expect(pressed).toHaveLength(50)
  })

  it('with two sweeps and the clock run out beside them', async () => {
    const { id } = (await house.file(UP, {})).value
    house.later(3 * 86_400_000)
    const tried = new Map<string, Tried>()
    const [pressed] = await Promise.all([
      pressAll(house, id, shuffled(TRIES, 9), tried),
      house.cloud.runTimer('sweep'),
      house.cloud.runTimer('sweep'),
    ])
    await house.cloud.runTimer('sweep')
    const document = await storedCase(house, id)
    expectSound(document, tried)
    expectHonest(pressed, document)
    const ranOut = document.events.filter(({ fact }) => fact.type === 'ranOut' && fact.clock === 'accept')
    expect(ranOut.length).toBeLessThanOrEqual(1)
  })

  it('of which a merge and a split are part, each carried out once or not at all', async () => {
    const into = (await house.file(UP, {})).value.id
    const { id } = (await house.file('resident-downstairs', {})).value
    const tries: readonly Try[] = [
      ...shuffled(
        TRIES.filter(([who, action]) => who !== UP && action !== 'split'),
        4,
      ).slice(0, 24),
      ...times(4, ['manager-a', 'merge', { into }]),
      ...times(4, ['manager-a', 'split', { matter: 'pile-hang', ...said('楼道也堆了东西') }]),
    ]
    const tried = new Map<string, Tried>()
    const beside = TRIES.filter(([, action]) => action !== 'withdraw')
    const triedBeside = new Map<string, Tried>()
    const before = await storedCase(house, into)
    const [pressed] = await Promise.all([
      pressAll(house, id, tries, tried),
      pressAll(house, into, beside, triedBeside),
    ])
    house.later(60_000)
    await house.cloud.runTimer('sweep')
    const [document, other] = [await storedCase(house, id), await storedCase(house, into)]
    expect(illegalIn(document, tried, before)).toEqual([])
    expectSound(other, triedBeside)
    expectHonest(pressed, document)
    const merges = document.events.filter(({ fact }) => fact.type === 'merged')
    const splits = document.events.flatMap(({ fact }) => (fact.type === 'split' ? [fact.into] : []))
    expect(other.state.absorbed).toEqual(merges.length === 0 ? [] : [id])
    const cases = await allOf<StoredCase>(house.cloud, 'cases')
    const born = cases.filter(
      ({ events }) => events[0]?.fact.type === 'filed' && events[0].fact.splitFrom === id,
    )
    expect(born.map(({ _id }) => _id).sort()).toEqual([...splits].sort())
  })
})
