import type { RunningClock } from '#types/case'
import type { ClockCode } from '#types/lifecycle'
import type { ClockRule, MatterRule, RegionPack } from '#types/region'
import type { World } from './world'

export interface WorkCalendar {
  readonly code: string
  readonly firstYear: number
  readonly lastYear: number
  readonly holidays: readonly string[]
  readonly makeUpDays: readonly string[]
}

export declare function dueAt(
  startedAt: number,
  rule: ClockRule,
  office: RegionPack['office'],
  calendar: WorkCalendar,
): { dueAt: number; provisional: boolean }
export declare function startClock(
  code: ClockCode,
  at: number,
  world: World,
  matter: MatterRule,
  holderUnit: string,
): RunningClock
