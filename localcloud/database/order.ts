import { isDoc } from './values'

/** The real engine's order between types; a missing value stands with null unless told apart. */
const ranks: readonly (readonly [(value: unknown) => boolean, number])[] = [
  [(value) => value === undefined, 1],
  [(value) => value === null, 2],
  [(value) => typeof value === 'number', 3],
  [(value) => typeof value === 'string', 4],
  [(value) => Array.isArray(value), 6],
  [(value) => value instanceof Uint8Array, 7],
  [(value) => typeof value === 'boolean', 8],
  [(value) => value instanceof Date, 9],
  [(value) => value instanceof RegExp, 10],
]

export function rank(value: unknown): number {
  return ranks.find(([is]) => is(value))?.[1] ?? 5
}

/** An index and a sort do not tell missing from null. */
export function sortRank(value: unknown): number {
  return Math.max(2, rank(value))
}

const sign = (a: number | bigint | boolean, b: number | bigint | boolean): number =>
  a < b ? -1 : a > b ? 1 : 0

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return sign(Number.isNaN(b), Number.isNaN(a))
  return sign(a, b)
}

/** By code point, as the stored bytes are; a plain comparison would put surrogates before U+E000. */
function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const size = Math.min(a.length, b.length)
  for (let at = 0; at < size; at += 1) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (x !== y) return sign(lift(x), lift(y))
  }
  return sign(a.length, b.length)
}

const lift = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)

function compareLists(a: readonly unknown[], b: readonly unknown[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const found = compareValues(a[at], b[at])
    if (found !== 0) return found
  }
  return sign(a.length, b.length)
}

function compareObjects(a: object, b: object): number {
  const [left, right] = [Object.entries(a), Object.entries(b)]
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [x, y] = [left[at], right[at]]
    if (x === undefined || y === undefined) break
    const found =
      sign(sortRank(x[1]), sortRank(y[1])) || compareStrings(x[0], y[0]) || compareValues(x[1], y[1])
    if (found !== 0) return found
  }
  return sign(left.length, right.length)
}

const comparers: Readonly<Record<number, (a: never, b: never) => number>> = {
  3: compareNumbers,
  4: compareStrings,
  5: compareObjects,
  6: compareLists,
  7: (a: Uint8Array, b: Uint8Array) => sign(a.length, b.length) || Buffer.compare(a, b),
  8: (a: boolean, b: boolean) => sign(a, b),
  9: (a: Date, b: Date) => compareNumbers(a.getTime(), b.getTime()),
  10: (a: RegExp, b: RegExp) => compareStrings(String(a), String(b)),
}

/** The real engine's total order of values; missing equals null. */
export function compareValues(a: unknown, b: unknown): number {
  const [left, right] = [sortRank(a), sortRank(b)]
  if (left !== right) return sign(left, right)
  return comparers[left]?.(a as never, b as never) ?? 0
}

/** Field order matters nowhere else, so equality of objects ignores it as the judge does. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (isDoc(a) && isDoc(b)) return sameFields(a, b)
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => sameValue(item, b[at]))
  }
  return compareValues(a, b) === 0
}

function sameFields(a: object, b: object): boolean {
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  )
}
