/** @jest-environment node */
import { age, dueChip, dueLine, left, span, weekdayTime, when } from '../../client/copy/time'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Saturday 21 November 2026, 14:32 in China, whatever the machine's own zone is. */
const now = Date.UTC(2026, 10, 21, 6, 32)

describe('times as a neighbour says them', () => {
  it.each([
    [now + 2 * HOUR, '今天 16:32'],
    [now - 19 * HOUR, '昨天 19:32'],
    [now + 12 * HOUR, '明天 02:32'],
    [now + 9 * DAY, '11月30日 14:32'],
    [now + 60 * DAY, '2027年1月20日 14:32'],
  ])('names a moment', (at, words) => expect(when(at, now)).toBe(words))

  it.each([
    [20_000, '1 分钟'],
    [18 * 60_000, '18 分钟'],
    [3 * HOUR, '3 小时'],
    [2 * DAY + 3 * HOUR, '2 天 3 小时'],
    [2 * DAY, '2 天'],
  ])('names a length', (length, words) => expect(span(length)).toBe(words))

  it('says what is left, and what is over', () => {
    expect(left(now + 18 * 60_000, now)).toBe('还剩 18 分钟')
    expect(left(now - DAY, now)).toBe('超过 1 天')
  })

  it('counts down what is near and names what is far', () => {
    expect(dueChip(now + 18 * 60_000, now)).toBe('还剩 18 分钟')
    expect(dueChip(now + 3 * HOUR, now)).toBe('今天 17:32')
    expect(dueChip(now + 4 * DAY, now)).toBe('11月25日')
    expect(dueChip(now - 2 * DAY, now)).toBe('超 2 天')
  })

  it('tells the reporter until when, or by how much it is late', () => {
    expect(dueLine(now + HOUR, now)).toBe('期限 今天 15:32')
    expect(dueLine(now + 4 * DAY, now)).toBe('期限 11月25日')
    expect(dueLine(now - 3 * HOUR, now)).toBe('已超 3 小时')
  })

  it('knows the weekday in China', () => {
    expect(weekdayTime(now)).toBe('周六 14:32')
    expect(age(now - 30_000, now)).toBe('刚刚')
    expect(age(now - 5 * DAY, now)).toBe('5 天前')
  })
})
