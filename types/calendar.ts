/** Legal holidays and make-up days as data; beyond its years every answer is provisional. */
export interface WorkCalendar {
  readonly code: string
  readonly firstYear: number
  readonly lastYear: number
  /** Days off, as 2026-10-01; make-up days are the weekend days that are worked instead. */
  readonly holidays: readonly string[]
  readonly makeUpDays: readonly string[]
}
