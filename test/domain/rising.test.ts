import type { CaseFact } from '#types/case-event'
import type { ClockCode } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { ClockRule, RegionPack } from '#types/region'
import type { RiseRule } from '#types/routing'
import { nextAt } from '#core/domain/sweep'
import { MONDAY, shanghai, worldAt } from './support/demo-world'
import { Life } from './support/life'
import { coordinator, fireOfficer, gridLeader, propertyManager, streetDesk } from './support/people'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const source = { kind: 'default', clause: 'test' } as const
const minutes = (amount: number): ClockRule => ({ amount, unit: 'minutes', time: 'natural', source })
const rises = (amount: number): ClockRule => ({ ...minutes(amount), then: 'rise' })

/** Guards and grid leaders first, then who may do more: four posts, one above the other. */
const CHAIN: readonly RiseRule[] = [
  { fromKind: 'property', to: { by: 'grid', role: 'gridLeader' }, source },
  { fromKind: 'committee', to: { by: 'street', role: 'desk' }, source },
  { fromKind: 'street', to: { by: 'coordinator', role: 'coordinator' }, source },
]

const WORK: readonly ClockCode[] = ['accept', 'persuade', 'service', 'correction', 'inspect']

function packWith(rule: ClockRule, rise = CHAIN): RegionPack {
  const { pack } = worldAt(MONDAY)
  const each = (one: ClockRule) => Object.fromEntries(WORK.map((code) => [code, one]))
  const clocks = { ...pack.clocks, ...each(rule), accept: { ...rule, amount: 5 } }
  const matters = pack.matters.map(({ clocks: _own, ...matter }) => matter)
  return { ...pack, matters, rise, clocks, hazardClocks: {} }
}

const property = propertyManager.post.id
const grid = gridLeader.post.id
const street: PostId = 'yunxi-street:desk:yunxi-street'
const top = coordinator.post.id

describe('a danger nobody acknowledges', () => {
  const unanswered = () => new Life(packWith(rises(5)), property, ['accept'], { hazard: 'danger' })

  it('goes to the next post after five minutes, who gets five minutes of their own', () => {
    const danger = unanswered()
    danger.until(MONDAY + 5 * MINUTE)
    expect(danger.state).toMatchObject({ holder: grid, accepted: false, stage: 'submitted' })
    expect(danger.state.clocks).toMatchObject([{ code: 'accept', dueAt: MONDAY + 10 * MINUTE }])
    expect(danger.state.ranOut).toEqual([])
  })

  it('rises every five minutes to the top and stays there, once for each post', () => {
    const danger = unanswered()
    for (let minute = 1; minute <= 60; minute += 1) danger.until(MONDAY + minute * MINUTE)
    expect(danger.ranOut()).toEqual([
      ['accept', grid],
      ['accept', street],
      ['accept', top],
      ['accept', undefined],
    ])
    expect(danger.state).toMatchObject({ holder: top, ranOut: ['accept'] })
    expect(nextAt(danger.state)).toBeNull()
  })

  it('gives the next post its time even when sweep comes an hour late', () => {
    const danger = unanswered()
    danger.until(MONDAY + HOUR)
    expect(danger.state.holder).toBe(grid)
    expect(danger.state.clocks[0]?.dueAt).toBe(MONDAY + HOUR + 5 * MINUTE)
    expect(danger.until(MONDAY + HOUR)).toEqual([])
  })

  it('stops rising with the one who acknowledges it', () => {
    const danger = unanswered()
    danger.until(MONDAY + 5 * MINUTE)
    danger.append({ type: 'accepted', stage: 'persuading', clocks: [] }, danger.by(gridLeader))
    danger.until(MONDAY + HOUR)
    expect(danger.state.holder).toBe(grid)
    expect(danger.ranOut()).toHaveLength(1)
  })

  it('asks no silent post twice where the chain of a region turns back', () => {
    const back: RiseRule = { fromKind: 'committee', to: { by: 'enforcer', role: 'officer' }, source }
    const down: RiseRule = { fromKind: 'department', to: { by: 'grid', role: 'gridLeader' }, source }
    const chain = [back, down]
    const danger = new Life(packWith(rises(5), chain), grid, ['accept'], { hazard: 'danger' })
    for (let minute = 1; minute <= 120; minute += 1) danger.until(MONDAY + minute * MINUTE)
    const asked = danger.ranOut().map(([, to]) => to)
    expect(asked[0]).toBe(fireOfficer.post.id)
    expect(new Set([grid, ...asked]).size).toBe(asked.length + 1)
    expect(asked.at(-1)).toBeUndefined()
  })

  it('may come back to a post that has worked on it since', () => {
    const danger = new Life(packWith(rises(5)), grid, ['accept'], { hazard: 'danger' })
    danger.until(MONDAY + 5 * MINUTE)
    const given = danger.clock('accept', property)
    const transferred: CaseFact = {
      ...{ type: 'transferred', reason: 'assigned', to: property, refused: false, disputed: false },
      clocks: [given],
    }
    danger.append(transferred, danger.by(streetDesk))
    danger.until(MONDAY + 10 * MINUTE)
    expect(danger.state.holder).toBe(grid)
  })
})

describe('work that is not done in time', () => {
  it.each(WORK)('rises to the next in the chain when the clock "%s" says so', (code) => {
    const late = new Life(packWith(rises(30)), property, [code])
    late.until(MONDAY + 30 * MINUTE)
    expect(late.ranOut()).toEqual([[code, grid]])
    expect(late.state).toMatchObject({ holder: grid, accepted: false })
    expect(late.state.clocks.at(-1)).toMatchObject({ code: 'accept', startedAt: late.now })
  })

  it.each(WORK)('stays where it is when the clock "%s" only tells', (code) => {
    for (const rule of [minutes(30), { ...minutes(30), then: 'tell' as const }]) {
      const late = new Life(packWith(rule), property, [code])
      late.until(MONDAY + 30 * MINUTE)
      expect(late.ranOut()).toEqual([[code, undefined]])
      expect(late.state.holder).toBe(property)
    }
  })

  it('rises one post a run, however many clocks have run out', () => {
    const late = new Life(packWith(rises(30)), property, ['accept', 'persuade'])
    late.until(MONDAY + HOUR)
    expect(late.ranOut()).toEqual([
      ['accept', grid],
      ['persuade', undefined],
    ])
    expect(late.state.ranOut).toEqual(['persuade'])
    expect(nextAt(late.state)).toBe(MONDAY + HOUR + 4 * MINUTE)
  })

  it('keeps the new holder’s time when the resident’s clock runs out before the other', () => {
    const late = new Life(packWith(rises(30)), property, ['persuade', 'accept'])
    late.until(MONDAY + HOUR)
    expect(late.ranOut()).toEqual([['persuade', grid]])
    expect(late.state.ranOut).toEqual(['persuade'])
    expect(late.state.clocks.find(({ code }) => code === 'accept')?.startedAt).toBe(late.now)
  })
})

describe('the clocks that only tell', () => {
  it.each(['planReview', 'arbitrate'] as const)('"%s" leaves the case where it is', (code) => {
    const { clocks } = packWith(rises(5))
    const pack = { ...packWith(rises(5)), clocks: { ...clocks, [code]: rises(30) } }
    const late = new Life(pack, street, [code])
    late.until(MONDAY + HOUR)
    expect(late.ranOut()).toEqual([[code, undefined]])
    expect(late.state).toMatchObject({ holder: street, stage: 'submitted' })
  })

  it('"recurrence" leaves a closed case closed', () => {
    const pack = packWith(rises(5))
    const closed = new Life(pack, property, [])
    const again = closed.clock('recurrence', grid)
    closed.append(
      { type: 'rated', solved: true, score: 5, clocks: [again] },
      { kind: 'resident', personKey: 'v1' },
    )
    closed.until(shanghai('2026-12-20'))
    expect(closed.ranOut()).toEqual([['recurrence', undefined]])
    expect(closed.state).toMatchObject({ stage: 'closed', closedAt: MONDAY })
    expect(nextAt(closed.state)).toBeNull()
  })

  it('"rate" that nobody answers closes the case and starts the look at whether it came back', () => {
    const pack = { ...packWith(rises(5)), recheckOneIn: 1 }
    const waiting = new Life(pack, property, [])
    const rate = waiting.clock('rate')
    const verified: CaseFact = { type: 'verified', restored: true, stage: 'rating', clocks: [rate] }
    waiting.append(verified, waiting.by(gridLeader))
    waiting.until(rate.dueAt)
    expect(waiting.state).toMatchObject({ stage: 'closed', rating: null, clocks: [{ code: 'recurrence' }] })
  })
})
