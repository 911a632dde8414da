import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { LexiconSource } from '#types/matcher/lexicon'

/** The readable sources of the model, as the build script and the report read them. */

export const FOLDER = import.meta.dirname

export interface Matter {
  readonly code: string
  readonly label: string
  readonly category: string
  readonly clause: string
  readonly terms: readonly string[]
  readonly hazard: string
  readonly aboutProperty: boolean
}

export interface Phrase {
  readonly text: string
  /** A matter, or `outOfScope`, or null for a phrase that teaches hazard only. */
  readonly code: string | null
  readonly hazard: boolean
  /** Author pass; 0 is the catalogue's own words. */
  readonly pass: number
}

export const OUT_OF_SCOPE = 'outOfScope'

const lines = (file: string): string[] =>
  readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

/** Lines below their `[heading]`. */
const sections = (file: string): (readonly [string, string])[] => {
  let heading = ''
  const out: [string, string][] = []
  for (const line of lines(file)) {
    const opened = /^\[(.+)\]$/.exec(line)
    if (opened) heading = opened[1] ?? ''
    else out.push([heading, line])
  }
  return out
}

export const readMatters = (): Matter[] =>
  JSON.parse(readFileSync(path.join(FOLDER, 'catalogue.json'), 'utf8')) as Matter[]

export const readLexiconSource = (): LexiconSource => {
  const split = (file: string, sign: string) =>
    Object.fromEntries(
      lines(file).map((line) => [
        line.slice(0, line.indexOf(sign)),
        line.slice(line.indexOf(sign) + 1).trim(),
      ]),
    )
  return { sounds: mergedSounds(), dialect: split('dialect.txt', '='), concepts: split('concepts.txt', ':') }
}

/** Southern and Sichuan speakers do not tell these apart, nor does what their voice input writes. */
const alike = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiou])/, 'l')
    .replace(/([aei])ng$/, '$1n')

const mergedSounds = (): string[] => {
  const groups = new Map<string, string>()
  for (const line of lines('sounds.txt')) {
    const [syllable = '', characters = ''] = line.split(' ')
    const key = alike(syllable)
    groups.set(key, (groups.get(key) ?? '') + characters)
  }
  return [...groups.values()]
}

const readPass = (file: string, pass: number): Phrase[] =>
  sections(file).map(([code, line]) => ({
    text: line.replace(/^!/, ''),
    code,
    hazard: line.startsWith('!'),
    pass,
  }))

const ownWords = (matter: Matter): Phrase[] =>
  [matter.label, ...matter.terms, ...matter.clause.split('；')]
    .filter((text) => text !== '')
    .map((text) => ({ text, code: matter.code, hazard: false, pass: 0 }))

export const readPhrases = (): Phrase[] => {
  const passes = readdirSync(path.join(FOLDER, 'phrases')).sort()
  return [
    ...readMatters().flatMap(ownWords),
    ...passes.flatMap((file) => readPass(`phrases/${file}`, Number(/\d+/.exec(file)?.[0] ?? 0))),
    ...sections('out-of-scope.txt').map(([pass, text]) => ({
      text,
      code: OUT_OF_SCOPE,
      hazard: false,
      pass: Number(pass),
    })),
    ...readHazard(),
  ]
}

/** Mentions of danger and dangers without a matter: they teach the hazard column only. */
const readHazard = (): Phrase[] =>
  sections('hazard.txt').map(([heading, text], index) => ({
    text,
    code: null,
    hazard: heading === 'now',
    pass: (index % 4) + 1,
  }))

export const readSimilarPairs = (): (readonly [boolean, string, string])[] =>
  lines('pairs.tsv').map((line) => {
    const [same, a = '', b = ''] = line.split('\t')
    return [same === '1', a, b]
  })

export const readCues = (): Record<string, string[]> => {
  const cues: Record<string, string[]> = {}
  for (const [heading, line] of sections('cues.txt')) (cues[heading] ??= []).push(...line.split(' '))
  return cues
}

/** A fingerprint of everything the model is made from, the code that makes it included. */
export const sourceHash = (): string => {
  const digest = createHash('sha256')
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(txt|tsv|ts)$|catalogue\.json$/.test(file))
    .sort()
  for (const file of files) digest.update(file).update(readFileSync(path.join(FOLDER, file)))
  return digest.digest('hex').slice(0, 16)
}
