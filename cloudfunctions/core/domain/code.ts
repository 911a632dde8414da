import { checkCode, checkSign, CODE_SIGNS } from '#types/board-code'
import { dateOf, dayOf } from './shanghai'

const BASE = CODE_SIGNS.length
const NUMBER_LETTERS = 5

/** `letters`: any non-negative integers from a random source; the check character is added. */
export function makeCode(letters: readonly number[]): string {
  const body = letters.map((letter) => CODE_SIGNS.charAt(letter % BASE)).join('')
  return body + checkSign(body)
}

/** Date in Shanghai, five characters drawn from the id and their check: 20261121-7K2MQ3. No counter, so no write. */
export function caseNumber(id: string, at: number): string {
  let mixed = 2166136261
  for (const sign of id) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0
  const letters = Array.from({ length: NUMBER_LETTERS }, (_, place) => Math.floor(mixed / BASE ** place))
  return `${dateOf(dayOf(at)).replaceAll('-', '')}-${makeCode(letters)}`
}

/** Whether somebody has typed a case number rightly; a wrong check character is no number. */
export function isCaseNumber(text: string): boolean {
  const [date = '', letters = ''] = text.split('-')
  return /^\d{8}$/u.test(date) && checkCode(letters)
}
