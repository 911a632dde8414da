/** The one range a player asks for; null means the whole file. */
export function byteRange(
  header: string,
  size: number,
): { readonly start: number; readonly end: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? []
  const { start, end } = first === '' ? suffix(last, size) : span(first, last, size)
  return start <= end ? { start, end } : null
}

/** `-500` is the last 500 bytes; nothing at all is no range. */
function suffix(last: string, size: number): { start: number; end: number } {
  return { start: last === '' ? size : Math.max(0, size - Number(last)), end: size - 1 }
}

function span(first: string, last: string, size: number): { start: number; end: number } {
  return { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
