import type { Roster, RosterDay, RosterShift } from '#types/roster'

export const OFFICE: RosterShift = { days: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }
export const NIGHT: RosterShift = {
  days: [1, 2, 3, 4, 5, 6, 7],
  from: '18:00',
  to: '08:30',
  staff: 'night-officer',
}

export const roster = (more: Partial<Roster> = {}): Roster => ({
  ...{ _id: 'police:officer:liuyin', v: 1, rev: 1, region: 'demo', unit: 'police', role: 'officer' },
  ...{ scope: 'liuyin', scopeName: '柳荫社区', liaison: 'liaison', deputy: 'deputy', shifts: [OFFICE] },
  ...{ throughHolidays: false, days: [], phone24: null, handsOver: false, handOvers: [] },
  ...{ validFrom: '2026-01-01', validTo: null, successor: null, followAt: null, boardAt: null, obeyed: [] },
  ...more,
})
export const leave = (staff: string, from: string, to = from): RosterDay => ({
  kind: 'leave',
  staff,
  from,
  to,
})
