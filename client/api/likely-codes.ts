import { checkCode, CODE_SIGNS } from '#types/board-code'

/** What an eye takes for something else on a weathered plate. */
const ALIKE: readonly string[] = [
  '0ODQC',
  '1I7TJL',
  '2Z',
  '3B8',
  '4A',
  '5S',
  '6G',
  'UV',
  'MN',
  'VY',
  'EF',
  'PR',
  'KX',
  '9G',
]
const MOST = 3

const replaced = (code: string, at: number, sign: string): string =>
  code.slice(0, at) + sign + code.slice(at + 1)

function alikeAt(code: string, at: number): readonly string[] {
  const sign = code.charAt(at)
  const others = ALIKE.filter((group) => group.includes(sign)).join('')
  return Array.from(others, (other) => replaced(code, at, other))
}

const swappedAt = (code: string, at: number): string =>
  code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)

/** Signs that stand in no code, with the place where somebody has typed them. */
export function strangeSigns(code: string): readonly { readonly at: number; readonly sign: string }[] {
  return Array.from(code).flatMap((sign, at) => (CODE_SIGNS.includes(sign) ? [] : [{ at: at + 1, sign }]))
}

/** The few codes that one slip of the eye or of the thumb away would be right: a guess, never taken unasked. */
export function likelyCodes(code: string): readonly string[] {
  const places = Array.from(code, (_, at) => at)
  const tried = places.flatMap((at) => [swappedAt(code, at), ...alikeAt(code, at)])
  return [...new Set(tried)].filter((one) => one !== code && checkCode(one)).slice(0, MOST)
}
