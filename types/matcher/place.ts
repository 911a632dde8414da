/** Where a text says it is: each kind of place at most once. */
export type NamedPlace = Readonly<Record<string, string>>

const DIGITS = '零一二三四五六七八九'

/** 三 → 3, 十二 → 12, 二十 → 20; what is no numeral stays. */
const numeral = (text: string): string => {
  const cleaned = text.replace(/两/g, '二')
  if (/^[0-9]+$/.test(cleaned)) return String(Number(cleaned))
  const [tens = '', ones = ''] = cleaned.includes('十') ? cleaned.split('十') : ['0', cleaned]
  const digit = (char: string) => Math.max(DIGITS.indexOf(char), 0)
  const ten = tens === '' ? 1 : digit(tens)
  return String(ten * 10 + (ones === '' ? 0 : digit(ones)))
}

const NUMBER = '([0-9]+|[一二三四五六七八九十两]+)'

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['building', new RegExp(`${NUMBER}(?:号楼|栋|幢|座|#)`)],
  ['unit', new RegExp(`${NUMBER}单元`)],
  ['room', /([0-9]{3,4})(?:室|房|户|号(?!楼)|(?=[^0-9年元块平]))/],
  ['floor', new RegExp(`${NUMBER}(?:楼|层)`)],
  ['gate', /([东南西北])(?:大)?门/],
  ['side', /([东南西北])(?:边|侧|头|面|区)/],
]

/** What stands for a floor without a number. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/底楼|底层|底商/g, '1楼'],
  [/顶楼|顶层|天台|楼顶/g, '99楼'],
]

export const placeIn = (text: string): NamedPlace => {
  let rest = WORDS.reduce((out, [word, plain]) => out.replace(word, plain), text)
  const place: Record<string, string> = {}
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(rest)
    if (!found?.[1]) continue
    place[kind] = /[东南西北]/.test(found[1]) ? found[1] : numeral(found[1])
    rest = rest.replace(found[0], ' ')
  }
  return place
}

/** How many kinds of place agree and how many contradict each other. */
export const comparePlaces = (
  a: NamedPlace,
  b: NamedPlace,
): { readonly agree: number; readonly differ: number } => {
  const both = Object.keys(a).filter((kind) => b[kind] !== undefined)
  const agree = both.filter((kind) => a[kind] === b[kind]).length
  return { agree, differ: both.length - agree }
}
