import dayjs from 'dayjs'
import isoWeek from 'dayjs/plugin/isoWeek'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)
dayjs.extend(isoWeek)

/** The People's Republic keeps one time zone without summer time, so its wall clock is arithmetic: no TZ of a host can move it. */
const OFFSET = 8 * 3_600_000
const DAY = 86_400_000
export const MINUTE = 60_000

/** Days since 1970-01-01 on Shanghai's calendar. */
export function dayOf(at: number): number {
  return Math.floor((at + OFFSET) / DAY)
}

/** The same for a date; December is 12. */
export function dayNumber(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / DAY
}

export function startOfDay(day: number): number {
  return day * DAY - OFFSET
}

/** The last second of a day, as the law counts it: 23:59:59. */
export function endOfDay(day: number): number {
  return startOfDay(day + 1) - 1000
}

/** A day number read as a date; UTC here is only the calendar without any zone. */
function calendar(day: number): dayjs.Dayjs {
  return dayjs.utc(day * DAY)
}

export function dateOf(day: number): string {
  return calendar(day).format('YYYY-MM-DD')
}

export function yearOf(day: number): number {
  return calendar(day).year()
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return calendar(day).isoWeekday()
}

/** "08:30" as minutes of the day. */
export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

export function minuteOfDay(at: number): number {
  return Math.floor((at - startOfDay(dayOf(at))) / MINUTE)
}
