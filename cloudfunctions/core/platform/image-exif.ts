const ORIENTATION_TAG = 0x0112
const HEADER = [0x45, 0x78, 0x69, 0x66, 0, 0]
const TIFF_AT = 4 + HEADER.length

/** The way the picture was held, 1 to 8, from a whole APP1 segment; null when the segment does not say. */
export function exifOrientation(segment: Uint8Array): number | null {
  if (!HEADER.every((byte, index) => segment[4 + index] === byte)) return null
  const tiff = new DataView(segment.buffer, segment.byteOffset + TIFF_AT, segment.length - TIFF_AT)
  if (tiff.byteLength < 14) return null
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  if (directory + 2 > tiff.byteLength) return null
  const entries = tiff.getUint16(directory, little)
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > tiff.byteLength) return null
    if (tiff.getUint16(entry, little) === ORIENTATION_TAG) return valid(tiff.getUint16(entry + 8, little))
  }
  return null
}

/** An APP1 segment that says nothing but how to turn the picture. */
export function orientationSegment(orientation: number): Uint8Array {
  const bytes = new Uint8Array(36)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xffe1)
  view.setUint16(2, 34)
  bytes.set(HEADER, 4)
  view.setUint16(10, 0x4d4d)
  view.setUint16(12, 42)
  view.setUint32(14, 8)
  view.setUint16(18, 1)
  view.setUint16(20, ORIENTATION_TAG)
  view.setUint16(22, 3)
  view.setUint32(24, 1)
  view.setUint16(28, orientation)
  return bytes
}

function valid(orientation: number): number | null {
  return orientation >= 1 && orientation <= 8 ? orientation : null
}
