import { dateOf, dayOf } from './shanghai'

/** No 0/O, 1/I/L: 31 signs, a prime, so that a weighted sum finds every single slip and every swapped pair. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const BASE = ALPHABET.length

/** Long enough not to be guessed along a street, short enough to be read out on the phone. */
const SHORTEST = 4
const LONGEST = BASE - 1
const NUMBER_LETTERS = 5

function checkSign(letters: string): string {
  const sum = Array.from(letters).reduce(
    (total, letter, place) => total + ALPHABET.indexOf(letter) * (place + 1),
    0,
  )
  return ALPHABET.charAt(sum % BASE)
}

/** Whether the last character checks the ones before. */
export function checkCode(code: string): boolean {
  if (code.length < SHORTEST || code.length > LONGEST) return false
  if (Array.from(code).some((letter) => !ALPHABET.includes(letter))) return false
  return checkSign(code.slice(0, -1)) === code.slice(-1)
}

/** `letters`: any non-negative integers from a random source; the check character is added. */
export function makeCode(letters: readonly number[]): string {
  const body = letters.map((letter) => ALPHABET.charAt(letter % BASE)).join('')
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
