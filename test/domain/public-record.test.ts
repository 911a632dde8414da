import { cellOf, cellsAround, nearest } from '#core/domain/around-here'
import { type RecordedCase, recordLine } from '#core/domain/public-record'
import { metresBetween, positionOf, roughly } from '#types/position'

const DAY = 86_400_000
const FILED = Date.UTC(2026, 10, 20, 15, 30)

const obstructed: RecordedCase = {
  card: { title: '占用消防通道', unitName: '示例甲物业服务公司', outcome: 'persuaded', tier: 'persuade' },
  place: { building: '3栋' },
  filedAt: FILED,
  solvedAt: FILED + 1.2 * DAY,
  state: { publicity: 'summary', about: null, hideFromProperty: false },
  events: [
    { fact: { type: 'filed' }, textHash: 'said' },
    { fact: { type: 'published' }, textHash: 'told' },
    { fact: { type: 'summaryChecked', verdict: 'passed' } },
  ],
  texts: { said: { words: '502 的车', salt: '' }, told: { words: '通道已经清出来了', salt: '' } },
}

describe('the record that everybody may read', () => {
  it('says what, in which building, how long it took and what staff wrote; the day it came, not the hour', () => {
    expect(recordLine(obstructed)).toEqual({
      ...{ title: '占用消防通道', building: '3栋', unitName: '示例甲物业服务公司' },
      ...{ days: 2, outcome: 'persuaded', tier: 'persuade', summary: '通道已经清出来了' },
      reportedOn: Date.UTC(2026, 10, 19, 16),
    })
  })

  it('tells no step of a case that is under way', () => {
    const open = { ...obstructed, solvedAt: null, card: { ...obstructed.card, tier: 'enforce' as const } }
    expect(recordLine(open)).toMatchObject({ unitName: '', days: null, outcome: null, tier: null })
  })

  it.each([
    ['of which others may know a number at most', { publicity: 'count' }],
    ['of which others may know nothing', { publicity: 'none' }],
    ['that concerns an officer', { about: 'officer' }],
    ['that the property must not see', { hideFromProperty: true }],
  ] as const)('has no line for a case %s', (_what, more) => {
    expect(recordLine({ ...obstructed, state: { ...obstructed.state, ...more } })).toBeNull()
  })
})

describe('what is around somebody', () => {
  const here = { lat: 30.0098, lon: 124.0001 }

  it('is looked for in the squares that hold everything within a kilometre', () => {
    for (const [up, right] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [0.7, 0.7],
    ] as const) {
      const there = { lat: here.lat + up * 0.0085, lon: here.lon + right * 0.0099 }
      expect(metresBetween(here, there)).toBeLessThan(1000)
      expect(cellsAround(here)).toContain(cellOf(there))
    }
  })

  it('is told by distance, without what lies far or nowhere', () => {
    const placed = [
      { name: 'far', at: { lat: 30.03, lon: 124 } },
      { name: 'beside', at: { lat: 30.009, lon: 124.001 } },
      { name: 'nowhere' },
      { name: 'here', at: here },
    ]
    expect(nearest(here, placed).map(({ one }) => one.name)).toEqual(['here', 'beside'])
  })

  it('says where somebody is no more exactly than two hundred metres', () => {
    const told = positionOf(roughly(here))
    expect(told).not.toEqual(here)
    expect(metresBetween(here, told)).toBeLessThan(200)
    expect(roughly({ lat: here.lat + 0.0005, lon: here.lon + 0.0005 })).toEqual(roughly(here))
  })
})
