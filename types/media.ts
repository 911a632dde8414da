/** What people send beside their words. A film carries the voice of whoever took it, so it is heard like one. */
export const MEDIA_KINDS = ['photo', 'voice', 'video'] as const
export type MediaKind = (typeof MEDIA_KINDS)[number]

/** As phones announce what they took; the bytes are looked at before anybody else sees them. */
export const MEDIA_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'audio/mpeg',
  'audio/aac',
  'audio/mp4',
  'audio/webm',
  'audio/ogg',
  'video/mp4',
  'video/quicktime',
  'video/webm',
] as const
export type MediaType = (typeof MEDIA_TYPES)[number]

/** The end of a file's name while it is kept on a phone or travels. */
export const MEDIA_EXTENSIONS: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'audio/aac': 'aac',
  'audio/mp4': 'm4a',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
}

const KIND_OF: Readonly<Record<string, MediaKind>> = { image: 'photo', audio: 'voice', video: 'video' }

export function mediaKind(type: MediaType): MediaKind {
  return KIND_OF[type.split('/')[0] ?? ''] ?? 'photo'
}

const MB = 1024 * 1024
/** Enough for a minute of speech and a quarter of a minute of film as phones make them; `sweep` reads each whole. */
export const MOST_BYTES: Readonly<Record<MediaKind, number>> = {
  photo: 10 * MB,
  voice: 2 * MB,
  video: 30 * MB,
}
/** As long as somebody talks who has something to say. */
export const VOICE_SECONDS = 60

/** A file's own name says what it is, so that the chain says so and no view has to ask for it. */
export function fileName(kind: MediaKind, name: string): string {
  return kind === 'photo' ? name : `${kind}-${name}`
}

export function kindOfFile(file: string): MediaKind {
  return MEDIA_KINDS.find((kind) => file.startsWith(`${kind}-`)) ?? 'photo'
}

/** Whether whoever plays it hears who speaks. */
export function isHeard(file: string): boolean {
  return kindOfFile(file) !== 'photo'
}
