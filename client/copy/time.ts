/** Times as a neighbour says them. Always China's clock, whatever the phone is set to. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const CHINA = 8 * HOUR
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

const two = (value: number) => String(value).padStart(2, '0')
const local = (at: number) => new Date(at + CHINA)
const dayOf = (at: number) => Math.floor((at + CHINA) / DAY)

function clockTime(at: number): string {
  return `${two(local(at).getUTCHours())}:${two(local(at).getUTCMinutes())}`
}

export function dateWords(at: number): string {
  return `${local(at).getUTCMonth() + 1}月${local(at).getUTCDate()}日`
}

const NEAR: Readonly<Record<number, string>> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

function dayWords(at: number, now: number): string {
  const near = NEAR[dayOf(at) - dayOf(now)]
  if (near !== undefined) return near
  const sameYear = local(at).getUTCFullYear() === local(now).getUTCFullYear()
  return sameYear ? dateWords(at) : `${local(at).getUTCFullYear()}年${dateWords(at)}`
}

/** 今天 16:30, 昨天 19:10, 11月24日 18:00 */
export function when(at: number, now: number): string {
  return `${dayWords(at, now)} ${clockTime(at)}`
}

/** 2026年11月21日 14:32, as it stands on paper and on evidence. */
export function fullDate(at: number): string {
  return `${fullDay(at)} ${clockTime(at)}`
}

/** 2026年11月21日 */
export function fullDay(at: number): string {
  return `${local(at).getUTCFullYear()}年${dateWords(at)}`
}

/** 周六 14:32 */
export function weekdayTime(at: number): string {
  return `周${WEEKDAYS[local(at).getUTCDay()] ?? ''} ${clockTime(at)}`
}

/** 2 天 3 小时, 18 分钟 */
export function span(length: number): string {
  if (length >= DAY) {
    const hours = Math.floor((length % DAY) / HOUR)
    return hours === 0 ? `${Math.floor(length / DAY)} 天` : `${Math.floor(length / DAY)} 天 ${hours} 小时`
  }
  if (length >= HOUR) {
    const minutes = Math.floor((length % HOUR) / MINUTE)
    return minutes === 0
      ? `${Math.floor(length / HOUR)} 小时`
      : `${Math.floor(length / HOUR)} 小时 ${minutes} 分`
  }
  return `${Math.max(1, Math.floor(length / MINUTE))} 分钟`
}

export function left(dueAt: number, now: number): string {
  return dueAt >= now ? `还剩 ${span(dueAt - now)}` : `超过 ${span(now - dueAt)}`
}

function late(dueAt: number, now: number): string {
  return `超 ${span(now - dueAt)
    .split(' ')
    .slice(0, 2)
    .join(' ')}`
}

const dueDay = (dueAt: number, now: number): string =>
  dayOf(dueAt) - dayOf(now) <= 1 ? when(dueAt, now) : dateWords(dueAt)

/** On a chip: what is near is counted, what is far is named. */
export function dueChip(dueAt: number, now: number): string {
  if (dueAt < now) return late(dueAt, now)
  return dueAt - now < 2 * HOUR ? left(dueAt, now) : dueDay(dueAt, now)
}

/** In a line of one's own report: until when, or by how much it is late. */
export function dueLine(dueAt: number, now: number): string {
  return dueAt < now ? `已${late(dueAt, now)}` : `期限 ${dueDay(dueAt, now)}`
}

export function age(at: number, now: number): string {
  return now - at < MINUTE
    ? '刚刚'
    : `${span(now - at)
        .split(' ')
        .slice(0, 2)
        .join(' ')}前`
}

export { DAY }
