/** What the build script writes and the phone caches: plain JSON, versioned. */
export interface MatcherModel {
  readonly version: string
  /** Matters in the order of the weight columns; the columns after them are out of scope and hazard. */
  readonly codes: readonly string[]
  /** Matters that are about the property company by nature. */
  readonly propertyMatters: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly categories: Readonly<Record<string, string>>
  /** One character stands for itself in each group of characters that sound alike. */
  readonly sounds: readonly string[]
  readonly dialect: Readonly<Record<string, string>>
  readonly concepts: Readonly<Record<string, string>>
  readonly cues: CueLists
  readonly calibration: Calibration
  readonly similar: readonly number[]
  /** Sorted buckets as gaps, the number of entries of each, and the entries: column, weight. */
  readonly gaps: string
  readonly counts: string
  readonly columns: string
  readonly weights: string
  readonly scale: number
  readonly bias: readonly number[]
}

export interface CueLists {
  readonly danger: readonly string[]
  readonly innocent: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly property: readonly string[]
  readonly community: readonly string[]
  readonly officer: readonly string[]
  readonly blame: readonly string[]
  readonly neutral: readonly string[]
}

export interface Calibration {
  /** Softmax temperature, fitted on held-out passes. */
  readonly temperature: number
  readonly outOfScopeAt: number
  readonly hazardAt: number
  readonly alsoAt: number
}

/** Base64 by hand: neither the phone's engine nor a function is asked for a decoder. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const sextets = (): Uint8Array => {
  const value = new Uint8Array(128)
  for (let i = 0; i < 64; i++) value[ALPHABET.charCodeAt(i)] = i
  return value
}

const paddingOf = (text: string): number => text.length - text.replace(/=+$/, '').length

export const decodeBytes = (text: string): Uint8Array => {
  const value = sextets()
  const at = (index: number): number => value[text.charCodeAt(index)] ?? 0
  const bytes = new Uint8Array((text.length / 4) * 3 - paddingOf(text))
  for (let i = 0, to = 0; i < text.length; i += 4) {
    const word = (at(i) << 18) | (at(i + 1) << 12) | (at(i + 2) << 6) | at(i + 3)
    bytes[to++] = word >> 16
    bytes[to++] = (word >> 8) & 255
    bytes[to++] = word & 255
  }
  return bytes
}
