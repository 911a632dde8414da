import { createHash } from 'node:crypto'
import type { WorkCalendar } from '#types/calendar'
import type { World } from '#core/domain/world'
import { compounds } from '#config/regions/demo/compounds'
import { pack } from '#config/regions/demo/index'

/** A week without holidays but for Wednesday 11 November, and with a make-up Saturday on the 14th. */
export const calendar: WorkCalendar = {
  code: 'test',
  firstYear: 2026,
  lastYear: 2026,
  holidays: ['2026-11-11'],
  makeUpDays: ['2026-11-14'],
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A moment on Shanghai's wall clock: 2026-11-09 09:00:00 is a Monday morning. */
export const shanghai = (date: string, time = '09:00:00'): number => Date.parse(`${date}T${time}+08:00`)

export const MONDAY = shanghai('2026-11-09')

export function worldAt(now: number, compound = 'xiyuan'): World {
  const facts = compounds.find((one) => one.id === compound)
  if (facts === undefined) throw new Error(`no compound ${compound}`)
  return { now, pack, calendar, compound: facts }
}
