/** Reads what a scan, a link or a typed line carries. Nothing that can be typed or printed makes it throw. */

const CODE = /^[0-9A-Za-z]{4,20}$/u
const COMPOUND_ID = /^[\w-]{1,80}$/u
const KEYS = ['code', 'scene', 'q', 'c'] as const
const DEEPEST = 4

export interface Address {
  readonly pathname?: string
  readonly search?: string
}

/** WeChat, Taro and browsers disagree about who decodes, and some decode twice: decode until nothing changes. */
export function decoded(value: string): string {
  let text = value
  for (let round = 0; round < DEEPEST; round += 1) {
    const next = decodedOnce(text)
    if (next === text) return text
    text = next
  }
  return text
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function bare(text: string): string | null {
  const tidy = text.replace(/[\s-]/gu, '')
  return CODE.test(tidy) ? tidy : null
}

function pairsOf(text: string): Map<string, string> {
  const pairs = new Map<string, string>()
  const query = text.slice(text.indexOf('?') + 1).split('#')[0] ?? ''
  for (const pair of query.split('&')) {
    const cut = pair.indexOf('=')
    if (cut > 0) pairs.set(pair.slice(0, cut), pair.slice(cut + 1))
  }
  return pairs
}

function fromPairs(text: string, depth: number): string | null {
  const pairs = pairsOf(text)
  for (const key of KEYS) {
    const value = pairs.get(key)
    const found = value === undefined ? null : codeIn(value, depth + 1)
    if (found !== null) return found
  }
  return null
}

/** The board code in one text: bare, `…/b/<code>`, or `?code=`, `?scene=`, `?q=` around any of them. */
export function codeIn(value: unknown, depth = 0): string | null {
  if (typeof value !== 'string' || value.length > 2000 || depth > DEEPEST) return null
  const text = decoded(value).trim()
  const path = /(?:^|\/)b\/([^/?#&]+)/u.exec(text)
  if (path !== null) return bare(path[1] ?? '')
  if (text.includes('=')) return fromPairs(text, depth)
  return bare(text)
}

/** The board a page was entered for: its parameters first, then the address the browser shows. */
export function entryCode(params: Readonly<Record<string, unknown>>, address: Address = {}): string | null {
  for (const key of KEYS) {
    const found = codeIn(params[key])
    if (found !== null) return found
  }
  const search = address.search ?? ''
  return (search.length > 1 ? codeIn(search) : null) ?? codeInPath(address.pathname ?? '')
}

/** What a place is asked for by: the code of its board, or its compound behind this sign. */
const COMPOUND = '@'

export const compoundPlace = (compound: string): string => COMPOUND + compound

export function compoundOfPlace(place: string): string | null {
  return place.startsWith(COMPOUND) ? place.slice(1) : null
}

/** The place a page was entered for: a board by its code, else a compound by its id. */
export function entryPlace(params: Readonly<Record<string, unknown>>, address: Address = {}): string | null {
  const code = entryCode(params, address)
  if (code !== null) return code
  const compound = entryText(params, 'compound') ?? pairsOf(address.search ?? '').get('compound')
  return compound !== undefined && COMPOUND_ID.test(compound) ? compoundPlace(compound) : null
}

function codeInPath(pathname: string): string | null {
  return /(?:^|\/)b\//u.test(pathname) ? codeIn(pathname) : null
}

/** One plain parameter, decoded; absent and empty are the same. */
export function entryText(params: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = params[key]
  if (typeof value !== 'string' || value === '') return null
  return decoded(value)
}
