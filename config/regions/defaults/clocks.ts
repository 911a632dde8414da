import type { ClockCode } from '#types/lifecycle'
import type { ClockRule, RegionPack } from '#types/region'
import { assumed, assumedThat, law } from './sources'

const rule = (amount: number, unit: ClockRule['unit'], time: ClockRule['time']): ClockRule => ({
  amount,
  unit,
  time,
  source: assumed,
})

const called = (amount: number, unit: ClockRule['unit']): ClockRule => ({
  ...rule(amount, unit, 'working'),
  source: assumedThat('缺省值，待县里确定：参照外地公开的吹哨签收、联系、到场时限'),
})

/** Every clock has a length, so that a programme which names none still runs. */
export const clocks: Readonly<Record<ClockCode, ClockRule>> = {
  accept: rule(4, 'hours', 'working'),
  persuade: rule(2, 'days', 'working'),
  service: rule(3, 'days', 'working'),
  correction: rule(7, 'days', 'natural'),
  inspect: rule(1, 'days', 'working'),
  docket: { amount: 90, unit: 'days', time: 'natural', source: law('行政处罚法60') },
  verify: rule(2, 'days', 'working'),
  rate: rule(7, 'days', 'natural'),
  planReview: rule(30, 'days', 'natural'),
  arbitrate: rule(4, 'hours', 'working'),
  reopenWindow: rule(15, 'days', 'natural'),
  recurrence: rule(30, 'days', 'natural'),
  // 吹哨: no programme gives these; other counties publish an hour, a day and three (or five) working days. Counted in
  // working time, so that a whistle on a Friday evening does not run out on a Saturday.
  acknowledge: called(1, 'hours'),
  contact: called(1, 'days'),
  arrive: called(3, 'days'),
}

/** Danger is acknowledged within minutes, day or night, or the next takes over; safety has the shortest ordinary clock. */
export const hazardClocks: RegionPack['hazardClocks'] = {
  danger: {
    accept: { ...rule(5, 'minutes', 'natural'), then: 'rise' },
    acknowledge: rule(5, 'minutes', 'natural'),
  },
  safety: { accept: rule(2, 'hours', 'working'), persuade: rule(1, 'days', 'working') },
}
