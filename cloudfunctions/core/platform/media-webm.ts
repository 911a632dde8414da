/** The segment, and the information about it. */
const HOLDING = new Set([0x18538067, 0x1549a966])
/** Tags and attachments; in the segment's own information its date, title, and the programs that wrote it. */
const TELLING = new Set([0x1254c367, 0x1941a469, 0x4461, 0x7ba9, 0x4d80, 0x5741])
const VOID = 0xec

interface Element {
  readonly id: number
  readonly body: number
  /** Null when a recorder did not know the size yet: it ends with the file. */
  readonly end: number | null
}

/** The same recording without date, title, tags or attachments, overwritten where they stand; null when malformed. */
export function webmWithoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const copy = Buffer.from(bytes)
  return isSilenced(copy, 0, copy.length) ? copy : null
}

function isSilenced(bytes: Buffer, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const element = elementAt(bytes, at, to)
    if (element === null) return false
    const end = element.end ?? to
    if (!isQuiet(bytes, at, element, end)) return false
    // What a recorder wrote as it went has nothing behind it.
    at = end
  }
  return true
}

function isQuiet(bytes: Buffer, at: number, { id, body }: Element, end: number): boolean {
  if (HOLDING.has(id)) return isSilenced(bytes, body, end)
  if (TELLING.has(id)) forget(bytes, at, end)
  return true
}

/** A number of up to eight bytes whose first tells how many; an id keeps the bit that tells, a size does not. */
function lengthAt(bytes: Buffer, at: number): number {
  return Math.clz32(bytes[at] ?? 0) - 23
}

function elementAt(bytes: Buffer, at: number, to: number): Element | null {
  const idLength = lengthAt(bytes, at)
  const sizeAt = at + idLength
  const sizeLength = lengthAt(bytes, sizeAt)
  const body = sizeAt + sizeLength
  if (idLength > 4 || sizeLength > 8 || body > to) return null
  const id = bytes.readUIntBE(at, idLength)
  const size = sizeAtOf(bytes, sizeAt, sizeLength)
  if (size === null) return { id, body, end: null }
  return body + size > to ? null : { id, body, end: body + size }
}

function sizeAtOf(bytes: Buffer, at: number, length: number): number | null {
  let [value, open] = [0, true]
  for (let place = 0; place < length; place += 1) {
    const byte = bytes[at + place] ?? 0
    const most = place === 0 ? 0xff >> length : 0xff
    value = value * 256 + (byte & most)
    open = open && (byte & most) === most
  }
  return open ? null : value
}

/** An element that means nothing, of the same length. */
function forget(bytes: Buffer, at: number, end: number): void {
  const whole = end - at
  bytes.fill(0, at, end)
  bytes[at] = VOID
  if (whole < 9) {
    bytes[at + 1] = 0x80 | (whole - 2)
    return
  }
  bytes[at + 1] = 0x01
  bytes.writeUIntBE(whole - 9, at + 3, 6)
}
