import type { WorkCalendar } from '#types/calendar'
import type { RunningClock } from '#types/running-clock'
import type { ClockCode, Hazard } from '#types/lifecycle'
import type { ClockRule, MatterRule, RegionPack } from '#types/region'
import { unitById } from './posts'
import {
  dateOf,
  dayNumber,
  dayOf,
  endOfDay,
  MINUTE,
  minutesOf,
  startOfDay,
  weekdayOf,
  yearOf,
} from './shanghai'
import type { World } from './world'

export type { WorkCalendar } from '#types/calendar'

type Office = RegionPack['office']

export interface Due {
  readonly dueAt: number
  readonly provisional: boolean
}

/** What a clock belongs to: the matter's own lengths, what the hazard shortens, the unit whose hours count. */
export interface ClockSubject {
  readonly matter: MatterRule
  readonly hazard: Hazard
  readonly unit: string
}

/** A clock warns when this share of it has passed. */
const WARN_SHARE = 0.8

const UNIT_MINUTES = { minutes: 1, hours: 60 } as const

function isWorkDay(day: number, office: Office, calendar: WorkCalendar): boolean {
  const date = dateOf(day)
  if (calendar.makeUpDays.includes(date)) return true
  return !calendar.holidays.includes(date) && office.days.includes(weekdayOf(day))
}

function spansOf(day: number, office: Office): readonly (readonly [number, number])[] {
  const at = (time: string) => startOfDay(day) + minutesOf(time) * MINUTE
  return [
    [at(office.from), at(office.noonFrom)],
    [at(office.noonTo), at(office.to)],
  ]
}

function afterWorkingTime(startedAt: number, length: number, office: Office, calendar: WorkCalendar): number {
  let left = length
  for (let day = dayOf(startedAt); ; day += 1) {
    if (!isWorkDay(day, office, calendar)) continue
    for (const [from, to] of spansOf(day, office)) {
      const begins = Math.max(from, startedAt)
      const room = Math.max(0, to - begins)
      if (left <= room) return begins + left
      left -= room
    }
  }
}

/** The day of the start does not count, and business hours end the last day (民法典 201, 203). */
function afterWorkingDays(startedAt: number, days: number, office: Office, calendar: WorkCalendar): number {
  let day = dayOf(startedAt)
  for (let left = days; left > 0;) {
    day += 1
    if (isWorkDay(day, office, calendar)) left -= 1
  }
  return startOfDay(day) + minutesOf(office.to) * MINUTE
}

/** A period of natural days keeps its last day even when that is a holiday: earlier is never late under either reading. */
function naturalDue(startedAt: number, rule: ClockRule): number {
  if (rule.unit === 'days') return endOfDay(dayOf(startedAt) + rule.amount)
  return startedAt + rule.amount * UNIT_MINUTES[rule.unit] * MINUTE
}

function workingDue(startedAt: number, rule: ClockRule, office: Office, calendar: WorkCalendar): number {
  if (rule.unit === 'days') return afterWorkingDays(startedAt, rule.amount, office, calendar)
  return afterWorkingTime(startedAt, rule.amount * UNIT_MINUTES[rule.unit] * MINUTE, office, calendar)
}

/**
 * Until when the calendar speaks for sure. The notice for a year may take a holiday or a make-up day from the last days
 * of the year before: for 2008 and for 2019 it reached back to 29 December.
 */
export function knownUntil(calendar: WorkCalendar): number {
  return endOfDay(dayNumber(calendar.lastYear, 12, 28))
}

export function dueAt(startedAt: number, rule: ClockRule, office: Office, calendar: WorkCalendar): Due {
  if (rule.time === 'natural') return { dueAt: naturalDue(startedAt, rule), provisional: false }
  const due = workingDue(startedAt, rule, office, calendar)
  const known = yearOf(dayOf(startedAt)) >= calendar.firstYear && due <= knownUntil(calendar)
  return { dueAt: due, provisional: !known }
}

/** The rule a clock runs by: what the hazard shortens goes before the matter's own length, that before the region's. */
export function clockRule(
  code: ClockCode,
  { matter, hazard }: Pick<ClockSubject, 'matter' | 'hazard'>,
  pack: RegionPack,
): ClockRule | undefined {
  return pack.hazardClocks[hazard]?.[code] ?? matter.clocks?.[code] ?? pack.clocks[code]
}

export function fixedClock(
  code: ClockCode,
  startedAt: number,
  due: Due,
  source: RunningClock['source'],
): RunningClock {
  const warnAt = startedAt + Math.floor((due.dueAt - startedAt) * WARN_SHARE)
  return { code, startedAt, dueAt: due.dueAt, warnAt, source, provisional: due.provisional }
}

export function startClock(code: ClockCode, at: number, subject: ClockSubject, world: World): RunningClock {
  const rule = clockRule(code, subject, world.pack)
  if (rule === undefined) throw new Error(`the pack ${world.pack.code} has no clock "${code}"`)
  const unit = unitById(subject.unit, world)
  const counted = unit?.roundTheClock === true ? { ...rule, time: 'natural' as const } : rule
  return fixedClock(code, at, dueAt(at, counted, world.pack.office, world.calendar), rule.source.kind)
}
