import type { Lexicon } from './lexicon'
import { soundKey } from './lexicon'

/** Buckets the features are hashed into; a collision is rare with some 50,000 features. */
const BUCKETS = 1 << 19

/** Bucket and value of each feature of a text, each bucket once, the whole of length one. */
export interface Features {
  readonly buckets: readonly number[]
  readonly values: readonly number[]
}

interface FeatureWeights {
  readonly single: number
  readonly soundPair: number
  readonly soundTriple: number
  readonly concept: number
  readonly conceptPair: number
}

const WEIGHTS: FeatureWeights = {
  single: 1.5,
  soundPair: 1,
  soundTriple: 0.4,
  concept: 1.5,
  conceptPair: 0.5,
}

const hash = (seed: number, text: string, from: number, to: number): number => {
  let h = (0x811c9dc5 ^ seed) | 0
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  return (Math.imul(h, 0x2c1b3c6d) >>> 13) & (BUCKETS - 1)
}

const hashPair = (a: number, b: number): number => {
  let h = Math.imul(a * 1021 + b + 7, 0x9e3779b1) | 0
  h ^= h >>> 15
  return (Math.imul(h, 0x2c1b3c6d) >>> 13) & (BUCKETS - 1)
}

type Add = (bucket: number, value: number) => void

const addGrams = (text: string, seed: number, weights: readonly number[], add: Add): void => {
  for (let size = 1; size <= weights.length; size++) {
    const value = weights[size - 1] ?? 0
    if (value === 0) continue
    for (let at = 0; at + size <= text.length; at++) add(hash(seed + size, text, at, at + size), value)
  }
}

/** The concept that begins here and how long its word is; a word of three sounds may be misspelt. */
const conceptAt = (
  text: string,
  sounds: string,
  at: number,
  lexicon: Lexicon,
): readonly [number, number] | null => {
  for (let size = Math.min(lexicon.longest, text.length - at); size >= 1; size--) {
    const exact = lexicon.conceptOf.get(text.slice(at, at + size))
    if (exact !== undefined) return [exact, size]
    const alike = size < 3 ? undefined : lexicon.conceptBySound.get(sounds.slice(at, at + size))
    if (alike !== undefined) return [alike, size]
  }
  return null
}

/** Concepts of a text in the order of their first word. */
export const conceptsOf = (text: string, sounds: string, lexicon: Lexicon): number[] => {
  const found: number[] = []
  for (let at = 0; at < text.length;) {
    const concept = conceptAt(text, sounds, at, lexicon)
    if (concept && !found.includes(concept[0])) found.push(concept[0])
    at += concept ? concept[1] : 1
  }
  return found
}

const PAIRED_CONCEPTS = 10

const addConcepts = (found: readonly number[], weights: FeatureWeights, add: Add): void => {
  found.forEach((concept, index) => {
    add(hashPair(concept, 1020), weights.concept)
    if (index >= PAIRED_CONCEPTS || weights.conceptPair === 0) return
    for (let j = 0; j < index; j++) {
      const other = found[j] ?? 0
      add(hashPair(Math.min(concept, other), Math.max(concept, other)), weights.conceptPair)
    }
  })
}

const ofLengthOne = (values: ReadonlyMap<number, number>): Features => {
  let square = 0
  for (const value of values.values()) square += value * value
  const length = Math.sqrt(square) || 1
  const buckets: number[] = []
  const scaled: number[] = []
  for (const [bucket, value] of values) {
    buckets.push(bucket)
    scaled.push(value / length)
  }
  return { buckets, values: scaled }
}

/** Features of a text already normalised. */
export const plainFeatures = (
  plain: string,
  lexicon: Lexicon,
  weights: FeatureWeights = WEIGHTS,
): Features => {
  const values = new Map<number, number>()
  const add: Add = (bucket, value) => {
    if (!values.has(bucket)) values.set(bucket, value)
  }
  const sounds = soundKey(plain, lexicon.soundOf)
  addGrams(plain, 10, [weights.single], add)
  addGrams(sounds, 20, [0, weights.soundPair, weights.soundTriple], add)
  addConcepts(conceptsOf(plain, sounds, lexicon), weights, add)
  return ofLengthOne(values)
}
