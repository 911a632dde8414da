import type { MediaType } from '#types/media'
import { imageKind, withoutMetadata } from './image'
import { isoWithoutMetadata } from './media-iso'
import { webmWithoutMetadata } from './media-webm'

/** What the bytes are. Telephones name by habit: an "aac" of WeChat is as often an MP4 with that sound in it. */
type Container = 'jpg' | 'png' | 'webp' | 'mp3' | 'aac' | 'iso' | 'webm' | 'ogg'

/** What it may turn out to be, and the end of the name it is then kept under. */
type Kept = Readonly<Partial<Record<Container, string>>>

const SPOKEN = { aac: 'aac', iso: 'm4a' } as const

const ANNOUNCED: Readonly<Record<MediaType, Kept>> = {
  'image/jpeg': { jpg: 'jpg' },
  'image/png': { png: 'png' },
  'image/webp': { webp: 'webp' },
  'audio/mpeg': { mp3: 'mp3' },
  'audio/aac': SPOKEN,
  'audio/mp4': SPOKEN,
  'audio/webm': { webm: 'webm' },
  'audio/ogg': { ogg: 'ogg' },
  'video/mp4': { iso: 'mp4' },
  'video/quicktime': { iso: 'mov' },
  'video/webm': { webm: 'webm' },
}

const IMAGES = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const

const text = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** Both begin each frame with eleven bits set; the layer after them is nought in AAC alone. */
function framed(bytes: Uint8Array): 'mp3' | 'aac' | null {
  const at = tagged(bytes)
  const second = bytes[at + 1] ?? 0
  if (bytes[at] !== 0xff || (second & 0xe0) !== 0xe0) return null
  return (second & 0x06) === 0 ? 'aac' : 'mp3'
}

const SIGNS: readonly (readonly [Container, (bytes: Uint8Array) => boolean])[] = [
  ['iso', (bytes) => text(bytes, 4, 8) === 'ftyp'],
  ['webm', (bytes) => text(bytes, 0, 4) === '\x1aE\xdf\xa3'],
  ['ogg', (bytes) => text(bytes, 0, 4) === 'OggS'],
]

function containerOf(bytes: Uint8Array): Container | null {
  const image = imageKind(bytes)
  if (image !== null) return IMAGES[image]
  return SIGNS.find(([, is]) => is(bytes))?.[0] ?? framed(bytes)
}

/** How far a tag at the beginning reaches: four times seven bits. */
function tagged(bytes: Uint8Array): number {
  if (text(bytes, 0, 3) !== 'ID3') return 0
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10)
  return 10 + ((a << 21) | (b << 14) | (c << 7) | d)
}

const OLD_TAG = 128

function withoutTags(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - OLD_TAG
  const isTagged = end > 0 && text(bytes, end, end + 3) === 'TAG'
  return bytes.subarray(tagged(bytes), isTagged ? end : bytes.length)
}

/** Every page of an Ogg is sealed by a checksum and its comments name nothing but the browser: it is shown as it came. */
const QUIETEN: Readonly<Record<Container, (bytes: Uint8Array) => Uint8Array | null>> = {
  ...{ jpg: withoutMetadata, png: withoutMetadata, webp: withoutMetadata },
  ...{ mp3: withoutTags, aac: withoutTags, iso: isoWithoutMetadata, webm: webmWithoutMetadata },
  ogg: (bytes) => bytes,
}

/** For display, and the end of the name it is kept under; null when it is not what was announced. */
export interface Displayed {
  readonly bytes: Uint8Array
  readonly extension: string
}

export function displayed(bytes: Uint8Array, type: MediaType): Displayed | null {
  const container = containerOf(bytes)
  const extension = container === null ? undefined : ANNOUNCED[type][container]
  if (container === null || extension === undefined) return null
  const quiet = QUIETEN[container](bytes)
  return quiet === null ? null : { bytes: quiet, extension }
}
