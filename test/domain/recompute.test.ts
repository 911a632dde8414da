import type { WorkCalendar } from '#types/calendar'
import { pack } from '#config/regions/demo/index'
import { provisionalAt, recompute } from '#core/domain/recompute'
import { nextAt } from '#core/domain/sweep'
import { shanghai } from './support/demo-world'
import { Life } from './support/life'
import { gridLeader } from './support/people'

/** New Year 2027 as no notice has said yet: the first four days off, Sunday 10 January worked. */
const withNextYear: WorkCalendar = {
  code: 'test',
  firstYear: 2026,
  lastYear: 2027,
  holidays: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'],
  makeUpDays: ['2027-01-10'],
}

const grid = gridLeader.post.id
const DECEMBER = shanghai('2026-12-30', '10:00:00')
/** Two working days by the demo county's own clock for dissuasion, without what its matters shorten. */
const plain = {
  ...pack,
  matters: pack.matters.map(({ clocks: _own, ...matter }) => matter),
  hazardClocks: {},
}

const filedBeforeNewYear = (
  codes: readonly ('accept' | 'persuade' | 'rate')[] = ['persuade'],
  at = DECEMBER,
) => new Life(plain, grid, codes, {}, at)

/** What `sweep` does once the calendar has another year. */
function loaded(life: Life, calendar = withNextYear): Life {
  life.calendar = calendar
  for (const fact of recompute(life, life.world)) life.append(fact, { kind: 'system' })
  return life
}

describe('a deadline beyond the known years', () => {
  it('is provisional, counts ordinary weekdays, and stands in the index', () => {
    const [clock] = filedBeforeNewYear().state.clocks
    expect(clock).toMatchObject({ provisional: true, dueAt: shanghai('2027-01-01', '17:30:00') })
    expect(provisionalAt(filedBeforeNewYear().state)).toBe(clock?.dueAt)
  })

  it('becomes exact when the year is loaded, counted from its own start', () => {
    const life = loaded(filedBeforeNewYear())
    expect(life.state.clocks).toMatchObject([
      {
        code: 'persuade',
        startedAt: DECEMBER,
        dueAt: shanghai('2027-01-05', '17:30:00'),
        provisional: false,
      },
    ])
    expect(provisionalAt(life.state)).toBeNull()
    expect(nextAt(life.state)).toBe(life.state.clocks[0]?.warnAt)
  })

  it('is recomputed once: a second run finds nothing to do', () => {
    const life = loaded(filedBeforeNewYear())
    expect(recompute(life, life.world)).toEqual([])
  })

  it('is left alone while no further year is known', () => {
    const life = filedBeforeNewYear()
    expect(recompute(life, life.world)).toEqual([])
  })

  it('is confirmed on record even when it does not move', () => {
    const quiet = { ...withNextYear, holidays: [], makeUpDays: [] }
    const life = filedBeforeNewYear()
    const before = life.state.clocks[0]?.dueAt
    loaded(life, quiet)
    expect(life.state.clocks).toMatchObject([{ dueAt: before, provisional: false }])
  })

  it('takes only the provisional clocks of a case', () => {
    const life = loaded(filedBeforeNewYear(['accept', 'persuade', 'rate'], shanghai('2026-12-28')))
    const recomputed = life.events.flatMap(({ fact }) => (fact.type === 'recomputed' ? fact.clocks : []))
    expect(recomputed.map(({ code }) => code)).toEqual(['persuade'])
    expect(life.state.clocks.map(({ code }) => code).sort()).toEqual(['accept', 'persuade', 'rate'])
  })

  it('keeps the length it began with: a new label since buys no time and takes none', () => {
    const life = filedBeforeNewYear()
    const source = { kind: 'default', clause: 'test' } as const
    const short = { amount: 30, unit: 'minutes', time: 'natural', source } as const
    const pack = { ...life.pack, hazardClocks: { safety: { persuade: short } } }
    const labelled = { ...life.state, hazard: 'safety' } as const
    life.calendar = withNextYear
    const facts = recompute({ state: labelled, events: life.events }, { ...life.world, pack })
    const dueAt = shanghai('2027-01-05', '17:30:00')
    expect(facts).toMatchObject([{ type: 'recomputed', clocks: [{ code: 'persuade', dueAt }] }])
  })

  it('keeps office hours for a case that has gone to a unit which works day and night', () => {
    const police = 'police:officer:liuyin'
    const life = filedBeforeNewYear()
    life.append(
      { type: 'transferred', reason: 'assigned', to: police, refused: false, disputed: false, clocks: [] },
      life.by(gridLeader),
    )
    loaded(life)
    expect(life.state.clocks[0]?.dueAt).toBe(shanghai('2027-01-05', '17:30:00'))
  })
})

describe('a clock that has spoken', () => {
  it('is not recomputed after it ran out, and does not wait in the index', () => {
    const life = filedBeforeNewYear()
    life.until(shanghai('2027-01-02'))
    expect(life.state.ranOut).toContain('persuade')
    expect(provisionalAt(life.state)).toBeNull()
    expect(loaded(life).events.some(({ fact }) => fact.type === 'recomputed')).toBe(false)
  })

  it('does not warn a second time about the same date', () => {
    const quiet = { ...withNextYear, holidays: [], makeUpDays: [] }
    const life = filedBeforeNewYear()
    life.until(shanghai('2027-01-01', '16:00:00'))
    expect(life.state.warned).toEqual(['persuade'])
    loaded(life, quiet)
    expect(life.until(life.now + 1)).toEqual([])
  })

  it('warns again when the new date gives its holder more time', () => {
    const life = filedBeforeNewYear()
    life.until(shanghai('2027-01-01', '16:00:00'))
    loaded(life)
    expect(life.until(shanghai('2027-01-05', '16:00:00'))).toEqual([{ type: 'warned', clock: 'persuade' }])
  })
})
