import { forget, keep, kept } from '../../../platform/storage'

const KEY = 'yimixian.round.'

/** What has been recorded on the round that is going on in a compound; a report ends it. */
export function onRound(compound: string): readonly string[] {
  const value = kept(KEY + compound)
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []
}

export function addToRound(compound: string, finding: string): void {
  keep(KEY + compound, [...onRound(compound), finding])
}

export function endRound(compound: string): void {
  forget(KEY + compound)
}
