import { jpegWithoutMetadata } from './image-jpeg'
import { pngWithoutMetadata } from './image-png'
import { webpWithoutMetadata } from './image-webp'

type ImageKind = 'image/jpeg' | 'image/png' | 'image/webp'

const STRIPPERS = {
  'image/jpeg': jpegWithoutMetadata,
  'image/png': pngWithoutMetadata,
  'image/webp': webpWithoutMetadata,
} as const satisfies Record<ImageKind, (bytes: Uint8Array) => Uint8Array | null>

/** What the bytes are, whatever the name or the sender says. */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  const riff = startsWith(bytes, 0, [0x52, 0x49, 0x46, 0x46])
  return riff && startsWith(bytes, 8, [0x57, 0x45, 0x42, 0x50]) ? 'image/webp' : null
}

/**
 * The same picture without place, time, device, thumbnail or anything after its end; null when it is not well formed.
 * A JPEG keeps its orientation and nothing else of its EXIF; PNG and WebP are shown as stored.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const kind = imageKind(bytes)
  return kind === null ? null : STRIPPERS[kind](bytes)
}

function startsWith(bytes: Uint8Array, at: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte)
}
