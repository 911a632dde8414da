import type { CaseEvent } from '#types/case-event'
import type { RegionPack } from '#types/region'
import { isHeard } from '#types/media'
import { matterOf } from './route'

/** What a case is called: its matter; while nobody has sorted it and nothing is written, that somebody spoke. */
export function titleOf(
  matter: string,
  filed: Pick<CaseEvent, 'media' | 'textHash'> | undefined,
  pack: RegionPack,
): string {
  const { label } = matterOf(matter, pack)
  const isSpoken = filed?.textHash === undefined && (filed?.media ?? []).some(isHeard)
  return isSpoken && matter === pack.unclassified.matter ? (pack.labels.voice ?? label) : label
}
