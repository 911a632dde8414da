import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The evaluation set: written before the lexicon, read by the report only. */
export interface Sentence {
  readonly text: string
  /** Two when the text holds two matters; empty when it is out of scope. */
  readonly codes: readonly string[]
  readonly tags: readonly string[]
}

const rows = (file: string): string[][] =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

export const readSentences = (): Sentence[] =>
  rows('sentences.tsv').map(([text = '', codes = '', tags = '']) => ({
    text,
    codes: codes === 'outOfScope' ? [] : codes.split('+'),
    tags: tags.split(',').filter((tag) => tag !== ''),
  }))

export const readPairs = (): (readonly [boolean, string, string])[] =>
  rows('pairs.tsv').map(([same, a = '', b = '']) => [same === '1', a, b])
