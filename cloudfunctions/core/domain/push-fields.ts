import { dateOf, dayOf, minuteOfDay } from './shanghai'

/** What a message may say: names of matters and units, codes and moments, never anything of a person. */
export interface PushWords {
  readonly matter: string
  readonly compound: string
  readonly unit: string
  readonly number: string
  /** Where in the compound, for a danger alone; else the compound. */
  readonly place: string
  /** What kind of message it is, in the operator's words. */
  readonly title: string
  readonly at: number
}

export type WordName = keyof PushWords

/** Clips what may be clipped; null for what WeChat would refuse. */
type Fit = (text: string) => string | null

const clipped =
  (most: number): Fit =>
  (text) => {
    const letters = Array.from(text)
    return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text
  }

const matching =
  (shape: RegExp): Fit =>
  (text) =>
    shape.test(text) ? text : null

const clippedIf =
  (letters: RegExp, most: number): Fit =>
  (text) =>
    letters.test(text) ? Array.from(text).slice(0, most).join('') : null

const TIME =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}(?:~(?:\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2})?$/u
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日(?: \d{1,2}:\d{2})?$/u

/** The kinds of fields a template is made of, and what a value of each must look like. */
const KINDS: Readonly<Record<string, Fit>> = {
  thing: clipped(20),
  number: matching(/^\d{1,32}$/u),
  letter: matching(/^[A-Za-z]{1,32}$/u),
  symbol: matching(/^[^\p{L}\p{N}\s]{1,5}$/u),
  character_string: clippedIf(/^[\x21-\x7e]+$/u, 32),
  time: matching(TIME),
  date: matching(DATE),
  amount: matching(/^[¥$€]?\d{1,10}(?:\.\d+)?元?$/u),
  phone_number: matching(/^[+\d-]{1,17}$/u),
  car_number: matching(/^\p{Script=Han}?[A-Za-z0-9\p{Script=Han}]{1,7}$/u),
  name: matching(/^(?:\p{Script=Han}{1,10}|[A-Za-z]{1,20})$/u),
  phrase: matching(/^\p{Script=Han}{1,5}$/u),
}

/** A line break or a run of blanks counts as one; what is empty is refused as WeChat refuses it. */
export function fitField(key: string, value: string): string | null {
  const kind = KINDS[key.replace(/\d+$/u, '')]
  const text = value.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return kind === undefined || text === '' ? null : kind(text)
}

/** "2026年11月17日 10:00", as a `time` field wants it. */
export function timeText(at: number): string {
  const [year = '', month = '', date = ''] = dateOf(dayOf(at)).split('-')
  const minute = minuteOfDay(at)
  const clock = `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`
  return `${year}年${String(Number(month))}月${String(Number(date))}日 ${clock}`
}

export const textOf = (name: WordName, words: PushWords): string =>
  name === 'at' ? timeText(words.at) : words[name]

export type Fields = Readonly<Record<string, { readonly value: string }>>
export type Filled = { readonly data: Fields } | { readonly unfit: string }

/** The values of a template's fields, or the one field that nothing fits into. */
export function fieldsOf(fields: Readonly<Record<string, WordName>>, words: PushWords): Filled {
  const data: Record<string, { value: string }> = {}
  for (const [key, name] of Object.entries(fields)) {
    const value = fitField(key, textOf(name, words))
    if (value === null) return { unfit: key }
    data[key] = { value }
  }
  return { data }
}
