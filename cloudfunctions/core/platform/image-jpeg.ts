import { exifOrientation, orientationSegment } from './image-exif'

const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP14 = 0xee
const COMMENT = 0xfe

interface Segment {
  readonly marker: number
  readonly from: number
  readonly to: number
}

/** Walks the segments up to the first end mark: phones append second pictures and films behind it. */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let orientation = 1
  let at = 2
  for (;;) {
    const segment = segmentAt(bytes, at)
    if (!segment) return null
    if (segment.marker === END) return joined(kept, orientation)
    if (segment.marker === APP1)
      orientation = exifOrientation(bytes.subarray(segment.from, segment.to)) ?? orientation
    if (isKept(segment.marker)) kept.push(bytes.subarray(segment.from, segment.to))
    at = segment.to
  }
}

/** APP0 says how to read the pixels' density, APP14 how to read their colours; the others are about the taking. */
function isKept(marker: number): boolean {
  const application = marker >= APP0 && marker <= APP0 + 15
  return marker !== COMMENT && (!application || marker === APP0 || marker === APP14)
}

function segmentAt(bytes: Uint8Array, at: number): Segment | null {
  const from = markAt(bytes, at)
  const marker = bytes[from + 1] ?? 0
  if (marker === 0 || marker === START) return null
  if (marker === END) return { marker, from, to: from + 2 }
  const length = lengthAt(bytes, from + 2)
  if (length < 2 || from + 2 + length > bytes.length) return null
  const head = from + 2 + length
  return { marker, from, to: marker === SCAN ? scanEnd(bytes, head) : head }
}

/** Filling bytes may stand before a mark; past the end there is none. */
function markAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0xff) return bytes.length
  let from = at
  while (bytes[from + 1] === 0xff) from += 1
  return from
}

/** Compressed data runs until a mark that is neither a stuffed zero nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length - 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at += 1
  }
  return bytes.length
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function joined(kept: readonly Uint8Array[], orientation: number): Uint8Array {
  const [start = new Uint8Array(), ...rest] = kept
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)]
  return Buffer.concat([start, ...turned, ...rest, Uint8Array.of(0xff, END)])
}
