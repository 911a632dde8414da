import type { MatcherModel } from './model'
import { readDialect, type Dialect } from './normalise'

/** Characters, words and sounds the features are made of. */
export interface Lexicon {
  readonly dialect: Dialect
  readonly soundOf: ReadonlyMap<string, number>
  readonly conceptOf: ReadonlyMap<string, number>
  readonly conceptBySound: ReadonlyMap<string, number>
  readonly longest: number
}

export type LexiconSource = Pick<MatcherModel, 'sounds' | 'dialect' | 'concepts'>

/** Sounds of a stretch of text as a key; a character of unknown sound stands for itself. */
export const soundKey = (text: string, soundOf: ReadonlyMap<string, number>): string => {
  let key = ''
  for (const char of text) {
    const sound = soundOf.get(char)
    key += sound === undefined ? char : String.fromCharCode(0xe000 + sound)
  }
  return key
}

const readSounds = (groups: readonly string[]): Map<string, number> => {
  const soundOf = new Map<string, number>()
  groups.forEach((group, index) => {
    for (const char of group) if (!soundOf.has(char)) soundOf.set(char, index)
  })
  return soundOf
}

export const readLexicon = ({ sounds, dialect, concepts }: LexiconSource): Lexicon => {
  const soundOf = readSounds(sounds)
  const conceptOf = new Map<string, number>()
  const conceptBySound = new Map<string, number>()
  let longest = 1
  Object.values(concepts).forEach((words, index) => {
    for (const word of words.split(' ')) {
      if (!conceptOf.has(word)) conceptOf.set(word, index)
      if (word.length >= 3) conceptBySound.set(soundKey(word, soundOf), index)
      longest = Math.max(longest, word.length)
    }
  })
  return { dialect: readDialect(dialect), soundOf, conceptOf, conceptBySound, longest }
}
