import type { LegalClock } from '#types/docket'
import type { LegalClockCode } from '#types/docket-codes'
import type { ClockCode } from '#types/lifecycle'
import type { ClockRule, Source } from '#types/region'
import { dueAt, type Due } from '../clock'
import type { World } from '../world'

export interface LegalRow {
  readonly amount: number
  readonly unit: ClockRule['unit']
  readonly time: ClockRule['time']
  readonly source: Source
  /** The clock of a pack that may replace the length: a rule of its own that the law refers to. */
  readonly pack?: ClockCode
  /** Stands still while the docket is suspended. */
  readonly pauses?: boolean
}

const law = (clause: string): Source => ({ kind: 'law', clause })

/** 行政处罚法 85: its periods of two, three, five and seven days are working days; all others are natural. */
const WORKING = [2, 3, 5, 7]
const penaltyLaw = (amount: number, article: string): LegalRow => ({
  amount,
  unit: 'days',
  time: WORKING.includes(amount) ? 'working' : 'natural',
  source: law(`行政处罚法${article}`),
})

/** The lengths the law sets. They bind every region, so they are no part of its pack. */
export const LEGAL_CLOCKS: Readonly<Record<LegalClockCode, LegalRow>> = {
  decision: { ...penaltyLaw(90, '60'), pack: 'docket', pauses: true },
  policeDecision: {
    ...{ amount: 30, unit: 'days', time: 'natural', pauses: true },
    source: law('治安管理处罚法118'),
  },
  criminalHandOver: {
    ...{ amount: 3, unit: 'days', time: 'natural' },
    source: law('行政执法机关移送涉嫌犯罪案件的规定5'),
  },
  hearingAsked: penaltyLaw(5, '64(一)'),
  hearingCall: penaltyLaw(7, '64(二)'),
  serve: penaltyLaw(7, '61'),
  reportIn: {
    ...penaltyLaw(2, '52'),
    source: { kind: 'default', clause: '行政处罚法52要求备案而未定天数；缺省二个工作日，比照第71条' },
  },
  pay: penaltyLaw(15, '67'),
  /** Periods within ten days are working days there (69). */
  demand: { amount: 10, unit: 'days', time: 'working', source: law('行政强制法54、69') },
  obstruction: {
    ...{ amount: 5, unit: 'minutes', time: 'natural' },
    source: { kind: 'default', clause: '阻碍执法快速联动，缺省五分钟' },
  },
}

/** A clock warns when this share of it has passed. */
const WARN_SHARE = 0.8

export function legalRule(code: LegalClockCode, { pack }: Pick<World, 'pack'>): ClockRule {
  const row = LEGAL_CLOCKS[code]
  return (row.pack === undefined ? undefined : pack.clocks[row.pack]) ?? row
}

export function legalDue(code: LegalClockCode, at: number, world: World): Due {
  return dueAt(at, legalRule(code, world), world.pack.office, world.calendar)
}

/** `from` is where the counting begins when that is not now: an extension goes on from the old due date. */
export function startLegalClock(
  code: LegalClockCode,
  world: World,
  from: { readonly startedAt: number; readonly countedAt: number } = {
    startedAt: world.now,
    countedAt: world.now,
  },
): LegalClock {
  const due = legalDue(code, from.countedAt, world)
  const { startedAt } = from
  const warnAt = startedAt + Math.floor((due.dueAt - startedAt) * WARN_SHARE)
  return { code, startedAt, warnAt, ...due, source: legalRule(code, world).source.kind }
}

export function countedFrom(code: LegalClockCode, world: World, at: number): LegalClock {
  return startLegalClock(code, world, { startedAt: at, countedAt: at })
}

export function pauses(code: LegalClockCode): boolean {
  return LEGAL_CLOCKS[code].pauses === true
}
