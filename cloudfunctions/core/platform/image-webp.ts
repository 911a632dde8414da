const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'])
/** Bits of the extended header that announce a colour profile, EXIF and XMP. */
const ANNOUNCES_METADATA = 0x20 | 0x08 | 0x04
const HEADER = 12

export function webpWithoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER) return null
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return null
  const kept: Uint8Array[] = []
  let at = HEADER
  while (at + 8 <= end) {
    const size = view.getUint32(at + 4, true)
    const next = at + 8 + size + (size % 2)
    if (next > end) return null
    const name = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
    if (KEPT.has(name)) kept.push(silent(name, bytes.subarray(at, next)))
    at = next
  }
  return kept.length === 0 ? null : wrapped(kept)
}

function silent(name: string, chunk: Uint8Array): Uint8Array {
  if (name !== 'VP8X') return chunk
  const copy = Uint8Array.from(chunk)
  copy[8] = (copy[8] ?? 0) & ~ANNOUNCES_METADATA
  return copy
}

function wrapped(chunks: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(chunks)
  const header = Buffer.alloc(HEADER)
  header.write('RIFF', 0, 'latin1')
  header.writeUInt32LE(body.length + 4, 4)
  header.write('WEBP', 8, 'latin1')
  return Buffer.concat([header, body])
}
