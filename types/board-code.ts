/** No 0/O, 1/I/L: 31 signs, a prime, so that a weighted sum finds every single slip and every swapped pair. */
export const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Long enough not to be guessed along a street, short enough to be read out on the phone. */
const SHORTEST = 4
const LONGEST = CODE_SIGNS.length - 1

export function checkSign(letters: string): string {
  const sum = Array.from(letters).reduce(
    (total, letter, place) => total + CODE_SIGNS.indexOf(letter) * (place + 1),
    0,
  )
  return CODE_SIGNS.charAt(sum % CODE_SIGNS.length)
}

/** Whether the last character checks the ones before: a phone knows a mistyped code without asking anybody. */
export function checkCode(code: string): boolean {
  if (code.length < SHORTEST || code.length > LONGEST) return false
  if (Array.from(code).some((letter) => !CODE_SIGNS.includes(letter))) return false
  return checkSign(code.slice(0, -1)) === code.slice(-1)
}
