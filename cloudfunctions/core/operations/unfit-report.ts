import type { FileCaseInput } from '#types/contract'
import type { RegionPack } from '#types/region'

/** The field a report cannot be received with; null when it can. */
export function unfitField(
  { kind, words, files, happenedAt = 0 }: FileCaseInput,
  now: number,
): string | null {
  // What staff find on patrol has its own way in.
  if (kind === 'finding') return 'kind'
  // A sentence, a recording or a picture, without which nobody could act on it.
  if (words.trim() === '' && files.length === 0) return 'words'
  return happenedAt > now ? 'happenedAt' : null
}

export function isKnownMatter(matter: string | null, { matters }: Pick<RegionPack, 'matters'>): boolean {
  return matter === null || matters.some(({ code }) => code === matter)
}
