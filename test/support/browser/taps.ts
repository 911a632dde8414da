import type { Visitor } from './visitor'

/** Counts what a finger does on the way to a report; typing is counted by the clock, not by the letter. */
export interface Taps {
  readonly count: () => number
  readonly seconds: () => number
  press(words: string | RegExp): Promise<void>
  /** One tap into the field, and the words. */
  type(field: string | RegExp, words: string): Promise<void>
}

export function countTaps({ page, press }: Visitor): Taps {
  let taps = 0
  const began = performance.now()
  return {
    count: () => taps,
    seconds: () => (performance.now() - began) / 1000,
    press: async (words) => {
      taps += 1
      await press(words)
    },
    type: async (field, words) => {
      taps += 1
      await page.getByRole('textbox', { name: field }).first().click()
      await page.keyboard.type(words)
    },
  }
}
