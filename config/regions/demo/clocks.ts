import type { ClockRule, ClockRules, RegionPack } from '#types/region'
import { assumed } from './sources'

const rule = (amount: number, unit: ClockRule['unit'], time: ClockRule['time']): ClockRule => ({
  amount,
  unit,
  time,
  source: assumed,
})

export const clocks: ClockRules = {
  accept: rule(4, 'hours', 'working'),
  persuade: rule(2, 'days', 'working'),
  service: rule(3, 'days', 'working'),
  correction: rule(7, 'days', 'natural'),
  inspect: rule(1, 'days', 'working'),
  verify: rule(2, 'days', 'working'),
  rate: rule(7, 'days', 'natural'),
  planReview: rule(30, 'days', 'natural'),
  arbitrate: rule(4, 'hours', 'working'),
  reopenWindow: rule(15, 'days', 'natural'),
  recurrence: rule(30, 'days', 'natural'),
}

/** Danger is acknowledged within minutes, day or night; a safety matter has the shortest ordinary clock. */
export const hazardClocks: RegionPack['hazardClocks'] = {
  danger: { accept: rule(5, 'minutes', 'natural') },
  safety: { accept: rule(2, 'hours', 'working'), persuade: rule(1, 'days', 'working') },
}

export const office: RegionPack['office'] = {
  days: [1, 2, 3, 4, 5],
  from: '08:30',
  to: '17:30',
  noonFrom: '12:00',
  noonTo: '14:00',
}
