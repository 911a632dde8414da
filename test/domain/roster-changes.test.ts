import { namedIn } from '#core/domain/roster'
import { changed, returned, withLeave, withoutStaff } from '#core/domain/roster-changes'
import { nextAfter, uncoveredDates } from '#core/domain/roster-dates'
import type { RosterDay } from '#types/roster'
import { calendar, shanghai } from './support/demo-world'
import { leave, NIGHT, OFFICE, roster } from './support/rosters'

describe('a hand-over', () => {
  it('goes to whoever stands next, not to oneself', () => {
    const nights = roster({ shifts: [OFFICE, NIGHT] })
    const [monday, evening] = [shanghai('2026-11-09', '17:00:00'), shanghai('2026-11-09', '22:00:00')]
    expect(nextAfter(nights, 'liaison', monday, calendar)).toBe('night-officer')
    expect(nextAfter(nights, 'night-officer', evening, calendar)).toBe('liaison')
    expect(nextAfter(roster(), 'liaison', monday, calendar)).toBeNull()
    const away = roster({ days: [leave('liaison', '2026-11-12')] })
    expect(nextAfter(away, 'liaison', monday, calendar)).toBe('deputy')
  })
})

describe('a roster', () => {
  it('shows the dates on which nobody stands', () => {
    const gaps = roster({ deputy: null, days: [leave('liaison', '2026-11-10', '2026-11-12')] })
    expect(uncoveredDates(gaps, shanghai('2026-11-09'), 10, calendar)).toEqual([
      '2026-11-10',
      '2026-11-11',
      '2026-11-12',
    ])
    expect(uncoveredDates(roster(), shanghai('2026-11-09'), 10, calendar)).toEqual([])
  })

  it('keeps what is left of a leave when part of it is taken back', () => {
    const week = roster({
      days: [leave('liaison', '2026-11-09', '2026-11-13'), leave('deputy', '2026-11-11')],
    })
    const input = { from: '2026-11-11', to: '2026-11-12', taken: false }
    expect(withLeave(week, 'liaison', input).days).toEqual([
      leave('deputy', '2026-11-11'),
      leave('liaison', '2026-11-09', '2026-11-10'),
      leave('liaison', '2026-11-13'),
    ])
  })

  it('lets a new leave take the place of the leaves it meets', () => {
    const week = roster({ days: [leave('liaison', '2026-11-09', '2026-11-13')] })
    const input = { from: '2026-11-13', to: '2026-11-16', taken: true }
    expect(withLeave(week, 'liaison', input).days).toEqual([leave('liaison', '2026-11-13', '2026-11-16')])
  })

  it('keeps leave, swaps and the past when its dated duties are set anew', () => {
    const duty = (date: string): RosterDay => ({
      kind: 'duty',
      date,
      staff: 'liaison',
      from: '09:00',
      to: '17:00',
    })
    const before = roster({ days: [duty('2026-11-01'), duty('2026-11-14'), leave('liaison', '2026-11-20')] })
    const change = { post: before._id, rev: 1, dated: [{ kind: 'off', date: '2026-11-15' }] } as const
    expect(changed(before, change, '2026-11-09')).toEqual({
      days: [duty('2026-11-01'), leave('liaison', '2026-11-20'), { kind: 'off', date: '2026-11-15' }],
    })
  })

  it('names nobody who has left, whatever they were in it', () => {
    const swap = {
      kind: 'swap',
      id: 's',
      date: '2026-11-10',
      staff: 'deputy',
      with: 'leaver',
      agreed: true,
    } as const
    const covered: RosterDay = {
      kind: 'leave',
      staff: 'deputy',
      from: '2026-11-09',
      to: '2026-11-09',
      deputy: 'leaver',
    }
    const full = roster({
      liaison: 'leaver',
      shifts: [OFFICE, { ...NIGHT, staff: 'leaver' }],
      days: [swap, covered, leave('leaver', '2026-11-12')],
    })
    expect(namedIn({ ...full, ...withoutStaff(full, 'leaver', null) })).toEqual(['deputy'])
    expect(namedIn({ ...full, ...withoutStaff(full, 'leaver', 'follower') })).toEqual(['follower', 'deputy'])
    expect(withoutStaff(roster({ deputy: 'leaver' }), 'leaver', 'follower').deputy).toBeNull()
  })

  it('gives the other date back in a swap', () => {
    const back = { post: 'police:officer:yuetan', date: '2026-11-12' } as const
    const swap = {
      kind: 'swap',
      id: 's',
      date: '2026-11-10',
      staff: 'one',
      with: 'other',
      agreed: false,
    } as const
    expect(returned({ ...swap, back })).toEqual({
      ...{ kind: 'swap', id: 's:back', date: '2026-11-12', staff: 'other', with: 'one', agreed: true },
    })
    expect(returned(swap)).toBeUndefined()
  })
})
