/** Boxes that hold others on the way to what tells of the taking. */
const HOLDING = new Set(['moov', 'trak', 'mdia'])
/** Where phones write the place, the model and the owner. */
const TELLING = new Set(['udta', 'meta', 'uuid'])
/** Their second field is when it was taken. */
const TIMED = new Set(['mvhd', 'tkhd', 'mdhd'])
const HEADER = 8
const LONG_HEADER = 16

interface Box {
  readonly name: string
  /** Where its content begins. */
  readonly body: number
  readonly end: number
}

/**
 * The same film or recording without place, time or telephone. What tells is overwritten where it stands: everything
 * else keeps its offset, so that no table of samples has to be counted anew. Null when it is not well formed.
 */
export function isoWithoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const copy = Buffer.from(bytes)
  return isSilenced(copy, 0, copy.length) ? copy : null
}

function isSilenced(bytes: Buffer, from: number, to: number): boolean {
  let at = from
  while (at + HEADER <= to) {
    const box = boxAt(bytes, at, to)
    if (box === null || !isQuiet(bytes, at, box)) return false
    at = box.end
  }
  return true
}

function boxAt(bytes: Buffer, at: number, to: number): Box | null {
  const short = bytes.readUInt32BE(at)
  const name = bytes.toString('latin1', at + 4, at + HEADER)
  if (short === 0) return { name, body: at + HEADER, end: to }
  if (short !== 1) return within({ name, body: at + HEADER, end: at + short }, to)
  if (at + LONG_HEADER > to) return null
  const long = Number(bytes.readBigUInt64BE(at + HEADER))
  return within({ name, body: at + LONG_HEADER, end: at + long }, to)
}

const within = (box: Box, to: number): Box | null => (box.end >= box.body && box.end <= to ? box : null)

function isQuiet(bytes: Buffer, at: number, { name, body, end }: Box): boolean {
  if (HOLDING.has(name)) return isSilenced(bytes, body, end)
  if (TELLING.has(name)) {
    bytes.write('free', at + 4, 'latin1')
    bytes.fill(0, body, end)
  }
  if (TIMED.has(name)) forgetTimes(bytes, body, end)
  return true
}

/** After version and flags: creation and modification, of eight bytes each in version 1 and of four before. */
function forgetTimes(bytes: Buffer, body: number, end: number): void {
  const width = bytes[body] === 1 ? 8 : 4
  bytes.fill(0, Math.min(body + 4, end), Math.min(body + 4 + 2 * width, end))
}
