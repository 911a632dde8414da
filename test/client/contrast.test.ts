/** @jest-environment node */
import { readFileSync } from 'node:fs'
import path from 'node:path'

const source = readFileSync(path.join(__dirname, '../../client/theme/tokens.scss'), 'utf8')

type Tokens = ReadonlyMap<string, string>

function tokensOf(theme: 'light' | 'dark'): Tokens {
  const block = new RegExp(`@mixin ${theme} \\{([^}]*)\\}`, 'u').exec(source)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/gu)].map(([, name, value]) => [name!, value!]),
  )
}

function channels(hex: string): readonly number[] {
  const long =
    hex.length === 4
      ? Array.from(hex.slice(1))
          .map((digit) => digit + digit)
          .join('')
      : hex.slice(1)
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16) / 255)
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((first, second) => second - first)
  return (light! + 0.05) / (dark! + 0.05)
}

/** Every text colour on every ground it is written on. */
const PAIRS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['ground', 'surface']],
  ['muted', ['ground', 'surface']],
  ['mark', ['brand-soft', 'surface', 'ground']],
  ['on-brand', ['brand', 'brand-field']],
  ['on-brand-muted', ['brand']],
  ['tier-1', ['tier-1-soft', 'surface', 'ground']],
  ['tier-2', ['tier-2-soft', 'surface', 'ground']],
  ['tier-3', ['tier-3-soft', 'surface', 'ground']],
]
const pairs = PAIRS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const))

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const tokens = tokensOf(theme)

  it.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(tokens.get(text)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(4.5)
  })
})

it('gives both themes the same tokens', () => {
  expect([...tokensOf('dark').keys()]).toEqual([...tokensOf('light').keys()])
})

it('writes colours nowhere but in the tokens', () => {
  const [, ...after] = source.split(':root,\npage {')
  expect(after.join('')).not.toMatch(/#[0-9a-f]{3,6}\b/u)
})
