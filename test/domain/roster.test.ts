import fc from 'fast-check'
import { standing } from '#core/domain/roster'
import { holidayBlocks, withoutDuty } from '#core/domain/roster-dates'
import type { Roster, RosterDay } from '#types/roster'
import { calendar, shanghai } from './support/demo-world'
import { leave, NIGHT, OFFICE, roster } from './support/rosters'

const at = (given: Roster, date: string, time?: string) => standing(given, shanghai(date, time), calendar)
const who = (given: Roster, date: string, time?: string) => at(given, date, time).staff

describe('whoever stands for a post', () => {
  it('is the liaison, on duty in the week’s hours and still the one to be told outside them', () => {
    expect(at(roster(), '2026-11-09')).toEqual({ staff: 'liaison', onDuty: true, deputy: false })
    expect(at(roster(), '2026-11-09', '20:00:00')).toEqual({
      staff: 'liaison',
      onDuty: false,
      deputy: false,
    })
  })

  it('is the deputy on every day of a leave, and the liaison again on the day after', () => {
    const away = roster({ days: [leave('liaison', '2026-11-09', '2026-11-10')] })
    expect(at(away, '2026-11-09')).toEqual({ staff: 'deputy', onDuty: true, deputy: true })
    expect(who(away, '2026-11-10', '23:00:00')).toBe('deputy')
    expect(who(away, '2026-11-12')).toBe('liaison')
  })

  it('is the one whom the leave names before the standing deputy, unless that one is away as well', () => {
    const named: RosterDay = {
      kind: 'leave',
      staff: 'liaison',
      from: '2026-11-09',
      to: '2026-11-09',
      deputy: 'third',
    }
    expect(who(roster({ days: [named] }), '2026-11-09')).toBe('third')
    expect(who(roster({ days: [named, leave('third', '2026-11-09')] }), '2026-11-09')).toBe('deputy')
  })

  it('is nobody when liaison and deputy are both away', () => {
    const empty = roster({ days: [leave('liaison', '2026-11-09'), leave('deputy', '2026-11-09')] })
    expect(at(empty, '2026-11-09')).toEqual({ staff: null, onDuty: false, deputy: false })
  })

  it('is the deputy while no liaison has been named', () => {
    expect(at(roster({ liaison: null }), '2026-11-09')).toEqual({
      staff: 'deputy',
      onDuty: true,
      deputy: true,
    })
  })

  it('is the night officer after midnight too, whose turn belongs to the evening it began', () => {
    const nights = roster({ shifts: [OFFICE, NIGHT] })
    expect(who(nights, '2026-11-09', '23:30:00')).toBe('night-officer')
    expect(who(nights, '2026-11-10', '08:29:59')).toBe('night-officer')
    expect(who(nights, '2026-11-10', '08:30:00')).toBe('liaison')
    const tuesdayOff = roster({ shifts: [OFFICE, NIGHT], days: [leave('night-officer', '2026-11-10')] })
    expect(who(tuesdayOff, '2026-11-10', '03:00:00')).toBe('night-officer')
    expect(who(tuesdayOff, '2026-11-11', '03:00:00')).toBe('deputy')
  })

  it('is the colleague on the date of a swap that was agreed, and only then', () => {
    const swap = { kind: 'swap', id: 's', date: '2026-11-10', staff: 'liaison', with: 'colleague' } as const
    expect(who(roster({ days: [{ ...swap, agreed: true }] }), '2026-11-10')).toBe('colleague')
    expect(who(roster({ days: [{ ...swap, agreed: true }] }), '2026-11-12')).toBe('liaison')
    expect(who(roster({ days: [{ ...swap, agreed: false }] }), '2026-11-10')).toBe('liaison')
  })

  it('is nobody before the post begins and after it has ended', () => {
    const brief = roster({ validFrom: '2026-11-10', validTo: '2026-11-12' })
    expect(who(brief, '2026-11-09')).toBeNull()
    expect(who(brief, '2026-11-12')).toBe('liaison')
    expect(who(brief, '2026-11-13')).toBeNull()
  })

  it('is never somebody who was away yesterday and is away today', () => {
    const staff = fc.constantFrom('liaison', 'deputy', 'night-officer', 'third')
    const dates = fc.constantFrom('2026-11-08', '2026-11-09', '2026-11-10', '2026-11-11')
    const leaves = fc.array(
      fc.tuple(staff, dates, dates).map(([one, from, to]) => leave(one, from, to)),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(leaves, fc.integer({ min: 0, max: 23 }), (days, hour) => {
        const given = roster({ shifts: [OFFICE, NIGHT], days })
        const stands = who(given, '2026-11-10', `${String(hour).padStart(2, '0')}:00:00`)
        const isAway = (date: string) =>
          days.some(
            (day) => day.kind === 'leave' && day.staff === stands && day.from <= date && date <= day.to,
          )
        return !(isAway('2026-11-09') && isAway('2026-11-10'))
      }),
    )
  })
})

describe('a legal holiday', () => {
  it('rests the office week, works the make-up Saturday, and changes nothing for who works through', () => {
    expect(at(roster(), '2026-11-11').onDuty).toBe(false)
    expect(at(roster(), '2026-11-14').onDuty).toBe(true)
    expect(at(roster(), '2026-11-21').onDuty).toBe(false)
    expect(at(roster({ throughHolidays: true }), '2026-11-11').onDuty).toBe(true)
  })

  it('is covered by a dated duty, for whom it names', () => {
    const duty: RosterDay = { kind: 'duty', date: '2026-11-11', staff: 'third', from: '09:00', to: '09:00' }
    expect(at(roster({ days: [duty] }), '2026-11-11', '12:00:00')).toMatchObject({
      staff: 'third',
      onDuty: true,
    })
    expect(who(roster({ days: [duty] }), '2026-11-12', '08:00:00')).toBe('third')
    expect(who(roster({ days: [duty] }), '2026-11-12', '09:00:00')).toBe('liaison')
  })

  it('is one block with its neighbours, known by its first day and seen a week before', () => {
    const week = { holidays: ['2026-11-16', '2026-11-17', '2026-11-18'], makeUpDays: [] }
    const seen = (date: string) => holidayBlocks(shanghai(date), 7, week)
    expect(seen('2026-11-08')).toEqual([])
    expect(seen('2026-11-09')).toEqual([week.holidays])
    expect(seen('2026-11-16')).toEqual([week.holidays])
    expect(seen('2026-11-17')).toEqual([])
  })

  it('has no roster for the dates on which no post of the unit has named anybody', () => {
    const duty = (date: string): RosterDay => ({
      kind: 'duty',
      date,
      staff: 'liaison',
      from: '09:00',
      to: '17:00',
    })
    const rosters = [roster({ days: [duty('2026-11-16')] }), roster({ days: [duty('2026-11-18')] })]
    expect(withoutDuty(rosters, ['2026-11-16', '2026-11-17', '2026-11-18'])).toEqual(['2026-11-17'])
  })
})
