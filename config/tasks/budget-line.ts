/** One figure and what it must not exceed. Each file of test/bench exports `measure(): Promise<BudgetLine[]>`. */
export interface BudgetLine {
  readonly name: string
  readonly figure: number
  readonly unit: string
  /** Null is a figure printed for the record. */
  readonly budget: number | null
  readonly ok: boolean
  readonly note?: string
}

const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))

/** A line whose figure must stay at or under its budget. */
export const atMost = (
  name: string,
  figure: number,
  unit: string,
  budget: number,
  note?: string,
): BudgetLine => ({
  name,
  figure: rounded(figure),
  unit,
  budget,
  ok: figure <= budget,
  ...(note === undefined ? {} : { note }),
})

/** A figure without a promise. */
export const onRecord = (name: string, figure: number, unit: string, note?: string): BudgetLine => ({
  name,
  figure: rounded(figure),
  unit,
  budget: null,
  ok: true,
  ...(note === undefined ? {} : { note }),
})
