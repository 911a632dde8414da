import type { MatterView } from '#types/matter-view'
import { keep, kept } from '../../../platform/storage'

const KEY = 'yimixian.used-matters.'
/** As many as fit above the thumb without scrolling. */
const SHOWN = 6

type Counts = Readonly<Record<string, number>>

function countsOf(post: string): Counts {
  const value = kept(KEY + post)
  return typeof value === 'object' && value !== null ? (value as Counts) : {}
}

/** What this post records most comes first; before that, the order of the region's own list. */
export function usual(matters: readonly MatterView[], post: string): readonly MatterView[] {
  const counts = countsOf(post)
  const times = ({ code }: MatterView) => counts[code] ?? 0
  return [...matters].sort((one, other) => times(other) - times(one)).slice(0, SHOWN)
}

export function noteUsed(post: string, matter: string): void {
  const counts = countsOf(post)
  keep(KEY + post, { ...counts, [matter]: (counts[matter] ?? 0) + 1 })
}
