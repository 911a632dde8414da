const CHINA = 8 * 3_600_000
const MINUTE = 60_000

/** How pickers write a moment: China's clock, whatever the phone is set to. */
export interface Picked {
  readonly date: string
  readonly time: string
}

/** 2026-11-24 and 18:00 */
export function pickedOf(at: number): Picked {
  const iso = new Date(at + CHINA).toISOString()
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) }
}

/** The moment that was picked; null while date or time is half typed. */
export function momentOf({ date, time }: Picked): number | null {
  const at = Date.parse(`${date}T${time}:00+08:00`)
  return Number.isNaN(at) ? null : at
}

/** Six in the evening of the day so many days on: what "in three days" means at an office. */
export function eveningIn(days: number, now: number): number {
  const { date } = pickedOf(now + days * 24 * 60 * MINUTE)
  return momentOf({ date, time: '18:00' }) ?? now
}
