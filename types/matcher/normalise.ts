/** Words of a dialect by their first character, longest first. */
export type Dialect = ReadonlyMap<string, readonly (readonly [string, string])[]>

export const readDialect = (words: Readonly<Record<string, string>>): Dialect => {
  const byFirst = new Map<string, (readonly [string, string])[]>()
  for (const [word, plain] of Object.entries(words)) {
    const first = word.charAt(0)
    const list = byFirst.get(first) ?? []
    list.push([word, plain])
    byFirst.set(first, list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length)
  return byFirst
}

const plainWords = (text: string, dialect: Dialect): string => {
  let out = ''
  for (let at = 0; at < text.length;) {
    const found = dialect.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at))
    out += found ? found[1] : text.charAt(at)
    at += found ? found[0].length : 1
  }
  return out
}

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/　/g, ' ')

const NUMBERED = /[0-9一二三四五六七八九十两]+(?=(号楼|栋|幢|单元|楼|层|号))/g

/** Numbers of buildings and floors say where, not what. */
const withoutNumbers = (text: string): string => text.replace(NUMBERED, '#').replace(/[0-9]+/g, '#')

const FILLER =
  /(我跟你说|我想问一下|我想问|请问一下|请问|你好|同志|麻烦|那个那个|这个这个|就是说|哎呀|哎|嗯|呃|啊|呀|嘛|呢|吧|哦|哟|撒|咯|喽|嘞)/g

/** Lower case, half width, plain words, numbers gone; every other sign becomes one `|`. */
export const normalise = (text: string, dialect: Dialect): string =>
  withoutNumbers(plainWords(halfWidth(text).toLowerCase(), dialect))
    .replace(FILLER, '')
    .replace(/[^\p{Script=Han}a-z#]+/gu, '|')
    .replace(/^\||\|$/g, '')
