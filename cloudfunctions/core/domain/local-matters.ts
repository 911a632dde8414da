import type { MatcherRegion } from '#types/matcher/region'
import type { LocalMatters } from '#types/model-view'
import type { RegionPack } from '#types/region'

type Words = NonNullable<MatcherRegion['words']>

/** What the matcher may suggest here; a word whose matter has left the pack tells nothing any more. */
export function localMatters({ matters }: Pick<RegionPack, 'matters'>, words: Words): LocalMatters {
  const labels = Object.fromEntries(matters.map(({ code, label }) => [code, label]))
  return {
    codes: matters.map(({ code }) => code),
    labels,
    words: words.filter(({ code }) => Object.hasOwn(labels, code)),
  }
}
