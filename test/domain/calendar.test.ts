import type { RegionPack } from '#types/region'
import { buildCalendar } from '#config/calendar'
import { dueAt } from '#core/domain/clock'
import { dateOf, dayOf } from '#core/domain/shanghai'

interface Notice {
  readonly year: number
  readonly document: string
  readonly signed: string
  /** Each break from its first to its last day, as the notice words it. */
  readonly breaks: readonly (readonly [name: string, from: string, to: string])[]
  readonly worked: readonly string[]
  /** Statutory days of the year: 11, and 13 since the rules on public holidays were changed in November 2024. */
  readonly statutory: number
}

/**
 * Typed by hand from the notices of the State Council's General Office, not from any library. Number, date of signature
 * and every day of all three were read in published copies: 2024 on Wikisource after the State Council's gazette 2023
 * no. 31 and in the People's Daily of 26 October 2023; 2025 and 2026 in Xinhua's texts at gmw.cn of 12 November 2024 and
 * 4 November 2025. Xinhua prints no document number: those of 2025 and 2026 stand in reprints only.
 */
const NOTICES: readonly Notice[] = [
  {
    year: 2024,
    document: '国办发明电〔2023〕7号',
    signed: '2023-10-25',
    breaks: [
      ['元旦', '2024-01-01', '2024-01-01'],
      ['春节', '2024-02-10', '2024-02-17'],
      ['清明节', '2024-04-04', '2024-04-06'],
      ['劳动节', '2024-05-01', '2024-05-05'],
      ['端午节', '2024-06-10', '2024-06-10'],
      ['中秋节', '2024-09-15', '2024-09-17'],
      ['国庆节', '2024-10-01', '2024-10-07'],
    ],
    worked: [
      ...['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28'],
      ...['2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'],
    ],
    statutory: 11,
  },
  {
    year: 2025,
    document: '国办发明电〔2024〕12号',
    signed: '2024-11-12',
    breaks: [
      ['元旦', '2025-01-01', '2025-01-01'],
      ['春节', '2025-01-28', '2025-02-04'],
      ['清明节', '2025-04-04', '2025-04-06'],
      ['劳动节', '2025-05-01', '2025-05-05'],
      ['端午节', '2025-05-31', '2025-06-02'],
      ['国庆节、中秋节', '2025-10-01', '2025-10-08'],
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    statutory: 13,
  },
  {
    year: 2026,
    document: '国办发明电〔2025〕7号',
    signed: '2025-11-04',
    breaks: [
      ['元旦', '2026-01-01', '2026-01-03'],
      ['春节', '2026-02-15', '2026-02-23'],
      ['清明节', '2026-04-04', '2026-04-06'],
      ['劳动节', '2026-05-01', '2026-05-05'],
      ['端午节', '2026-06-19', '2026-06-21'],
      ['中秋节', '2026-09-25', '2026-09-27'],
      ['国庆节', '2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    statutory: 13,
  },
]

const DAY = 86_400_000
const built = buildCalendar()
const source = { kind: 'default', clause: 'test' } as const
const office: RegionPack['office'] = {
  ...{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:30', noonFrom: '12:00', noonTo: '14:00' },
  source,
}

/** Dates as text sort as they follow each other, so that no time zone takes part. */
const daysFrom = (from: string, to: string): readonly string[] => {
  const days: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
const yearOf = (year: number): readonly string[] => daysFrom(`${String(year)}-01-01`, `${String(year)}-12-31`)
const isWeekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay())

const workedByNotice = ({ breaks, worked }: Notice, date: string): boolean => {
  if (worked.includes(date)) return true
  return !breaks.some(([, from, to]) => from <= date && date <= to) && !isWeekend(date)
}

/** A day is worked when a clock of one working day, started the evening before, ends on it. */
const workedByClock = (date: string): boolean => {
  const evening = Date.parse(`${date}T20:00:00+08:00`) - DAY
  const day = { amount: 1, unit: 'days', time: 'working', source } as const
  return dateOf(dayOf(dueAt(evening, day, office, built).dueAt)) === date
}

describe('the calendar document', () => {
  it('knows its first and last year', () => {
    expect(built.firstYear).toBeLessThanOrEqual(2020)
    expect(built.lastYear).toBeGreaterThanOrEqual(2026)
  })

  it('has no day that is both off and worked, and works only weekend days that others would have off', () => {
    expect(built.makeUpDays.filter((date) => built.holidays.includes(date))).toEqual([])
    expect(built.makeUpDays.filter((date) => !isWeekend(date))).toEqual([])
  })

  it('does not count a year of which only New Year is known', () => {
    const day = (date: string) => [date, ''] as const
    const holidays = Object.fromEntries([day('2026-10-01'), day('2027-01-01')])
    expect(buildCalendar({ holidays, workdays: {} }).lastYear).toBe(2026)
  })
})

describe.each(NOTICES)('the notice for $year, $document of $signed', (notice) => {
  it('agrees with the office clock on every single day of the year', () => {
    const days = yearOf(notice.year)
    const differing = days.filter((date) => workedByClock(date) !== workedByNotice(notice, date))
    expect(differing).toEqual([])
    expect(days.length).toBeGreaterThanOrEqual(365)
  })

  it('lists its breaks and make-up days in the document, and no others', () => {
    const own = (dates: readonly string[]) => dates.filter((date) => date.startsWith(String(notice.year)))
    expect(own(built.holidays)).toEqual(notice.breaks.flatMap(([, from, to]) => daysFrom(from, to)))
    expect(own(built.makeUpDays)).toEqual(notice.worked)
  })

  it('leaves as many working days as the year has, less weekends and statutory days', () => {
    const days = yearOf(notice.year)
    const left = days.length - days.filter(isWeekend).length - notice.statutory
    expect(days.filter(workedByClock)).toHaveLength(left)
  })
})
