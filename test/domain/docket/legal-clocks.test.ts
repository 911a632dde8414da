import type { DocketState } from '#types/docket'
import { evolveDocket } from '#core/domain/docket/docket-evolve'
import { docketProvisionalAt, recountDocket } from '#core/domain/docket/docket-recount'
import { LEGAL_CLOCKS, legalDue, startLegalClock } from '#core/domain/docket/legal-clocks'
import { attendDocket, docketNextAt } from '#core/domain/docket/docket-sweep'
import { MONDAY, shanghai, worldAt } from '../support/demo-world'
import { head, officer } from './support/docket-people'
import * as told from './support/docket-stories'
import { DocketStory } from './support/docket-story'

const paused = { reason: 'appraisal', ...told.words }

describe('the days of the law', () => {
  it('are working days for two, three, five and seven days of 行政处罚法, and natural days otherwise', () => {
    for (const { amount, time, unit, source } of Object.values(LEGAL_CLOCKS)) {
      if (unit !== 'days' || !source.clause.startsWith('行政处罚法')) continue
      expect([amount, time]).toEqual([amount, [2, 3, 5, 7].includes(amount) ? 'working' : 'natural'])
    }
  })

  it('each name their source', () => {
    for (const { source } of Object.values(LEGAL_CLOCKS)) {
      expect(['law', 'default']).toContain(source.kind)
      expect(source.clause).not.toBe('')
    }
  })

  // The Wednesday of this week is a holiday, its Saturday is worked instead.
  it.each([
    ['reportIn', '2026-11-12', '17:30:00'],
    ['hearingAsked', '2026-11-16', '17:30:00'],
    ['hearingCall', '2026-11-18', '17:30:00'],
    ['serve', '2026-11-18', '17:30:00'],
    ['demand', '2026-11-23', '17:30:00'],
    ['pay', '2026-11-24', '23:59:59'],
    ['decision', '2027-02-07', '23:59:59'],
  ] as const)('count %s from a Monday with a holiday and a make-up Saturday to %s', (code, date, time) => {
    expect(legalDue(code, MONDAY, worldAt(MONDAY)).dueAt).toBe(shanghai(date, time))
  })

  it('run from the next working day when something happens on a holiday', () => {
    const holiday = shanghai('2026-11-11', '15:00:00')
    expect(legalDue('reportIn', holiday, worldAt(holiday)).dueAt).toBe(shanghai('2026-11-13', '17:30:00'))
  })

  it('call the police within five minutes at any hour', () => {
    const night = shanghai('2026-11-11', '23:58:00')
    expect(legalDue('obstruction', night, worldAt(night)).dueAt).toBe(night + 5 * 60_000)
  })

  it('let a rule of the region replace the ninety days, as the law says, and nothing else', () => {
    const world = worldAt(MONDAY)
    const docket = {
      amount: 60,
      unit: 'days',
      time: 'natural',
      source: { kind: 'seed', clause: 'x' },
    } as const
    const pack = { ...world.pack, clocks: { ...world.pack.clocks, docket } }
    const clock = startLegalClock('decision', { ...world, pack })
    expect(clock).toMatchObject({ dueAt: shanghai('2027-01-08', '23:59:59'), source: 'seed' })
    expect(legalDue('serve', MONDAY, { ...world, pack })).toEqual(legalDue('serve', MONDAY, world))
  })
})

describe('days of the law past the last year of the calendar', () => {
  const late = shanghai('2026-12-30', '10:00:00')
  const noticedLate = () => {
    const story = told.waived()
    return { ...story.state, clocks: [startLegalClock('serve', worldAt(late))] }
  }
  const nextYear = { ...worldAt(late).calendar, lastYear: 2027 }
  const offAfterNewYear = ['2027-01-01', '2027-01-04', '2027-01-05']
  const world = { ...worldAt(late), calendar: { ...nextYear, holidays: offAfterNewYear } }

  it('are counted anew from their own start once the year is known, and no second time', () => {
    const state = noticedLate()
    expect(docketProvisionalAt(state)).toBe(state.clocks[0]!.dueAt)
    expect(recountDocket(state, worldAt(late))).toEqual([])
    const [fact] = recountDocket(state, world)
    const after = evolveDocket(state, fact!, late, { kind: 'system' })
    expect(after.clocks).toEqual([startLegalClock('serve', world)])
    expect(after.clocks[0]!.dueAt).toBeGreaterThan(state.clocks[0]!.dueAt)
    expect([docketProvisionalAt(after), recountDocket(after, world)]).toEqual([null, []])
  })

  it('warn anew where they moved, and not where they stayed', () => {
    const warned = { ...noticedLate(), warned: ['serve' as const] }
    const counted = (calendar: typeof nextYear) =>
      recountDocket(warned, { ...world, calendar }).reduce<DocketState>(
        (state, fact) => evolveDocket(state, fact, late, { kind: 'system' }),
        warned,
      )
    expect(counted(nextYear).warned).toEqual(['serve'])
    expect(counted(world.calendar).warned).toEqual([])
  })
})

describe('a suspension', () => {
  it('moves the legal due date by exactly its length, and again by the next', () => {
    const story = told.waived()
    const due = story.due('decision')!
    const [first, second] = [9 * told.DAY + 3_456_789, 5 * told.DAY + 1]
    story.does(officer, 'suspend', paused)
    story.now += first
    story.does(officer, 'resume', told.words)
    expect(story.due('decision')).toBe(due + first)
    story.now += told.DAY
    story.does(officer, 'suspend', { ...paused, reason: 'announcement' })
    story.now += second
    story.does(officer, 'resume', told.words)
    expect(story.due('decision')).toBe(due + first + second)
    expect(story.state.excluded).toBe(first + second)
  })

  it('silences the ninety days while it lasts, and no other clock', () => {
    const story = told.noticed().does(officer, 'suspend', paused)
    story.until(story.now + 200 * told.DAY)
    expect(story.state.ranOut).toEqual(['hearingAsked'])
    expect(story.state.warned).toEqual([])
    expect(docketNextAt(story.state)).toBeNull()
    story.does(officer, 'resume', told.words)
    expect(story.until(story.now + told.DAY).state.ranOut).toEqual(['hearingAsked'])
  })

  it('cannot be taken once the deadline has passed', () => {
    const story = told.waived().until(shanghai('2027-02-08'))
    expect(story.state.ranOut).toContain('decision')
    expect(story.try(officer, 'suspend', paused)).toMatchObject({ code: 'not_now', detail: 'ranOut' })
  })

  it('for a hearing needs one that was asked for, and does not keep it from being held', () => {
    const story = told.hearingCalled().does(officer, 'suspend', { ...paused, reason: 'hearing' })
    story.now = told.HEARING_DAY
    story.does(head, 'hear', told.words)
    expect(story.state).toMatchObject({ stage: 'reviewing', suspended: { reason: 'hearing' } })
  })
})

describe('the ninety days', () => {
  it('warn at four fifths, run out, and move nothing by themselves', () => {
    const story = new DocketStory()
    story.until(story.state.clocks[0]!.warnAt)
    expect(story.state).toMatchObject({ warned: ['decision'], ranOut: [], stage: 'investigating' })
    story.until(story.due('decision')!)
    expect(story.state.ranOut).toEqual([])
    story.until(story.due('decision')! + 1)
    expect(story.state).toMatchObject({ ranOut: ['decision'], stage: 'investigating' })
    expect(attendDocket(story.state, story.now + 500 * told.DAY)).toEqual([])
  })

  it('end with the decision, whatever comes after', () => {
    expect(told.penalised().state.clocks.map(({ code }) => code)).toEqual(['serve'])
  })
})
