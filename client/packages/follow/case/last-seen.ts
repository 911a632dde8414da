import type { CaseView } from '#types/case-view'
import { currentSession } from '../../../api/session'
import { forget, keep, kept, keptKeys } from '../../../platform/storage'
import { onH5 } from '../../../platform/target'

/** A case as this phone last showed it, for a place without a signal. */
export interface SeenCase {
  readonly view: CaseView
  readonly seenAt: number
}

const PREFIX = 'yimixian.case.'
const MOST = 8

function isSeen(value: unknown): value is SeenCase {
  return typeof value === 'object' && value !== null && 'view' in value && 'seenAt' in value
}

const seenAt = (key: string): SeenCase | null => {
  const value = kept(key)
  return isSeen(value) ? value : null
}

/** On the person's own phone or browser only: a computer that a phone has let in keeps nothing of them. */
const isOwnPhone = (): boolean => !onH5 || currentSession()?.kind === 'guest'

export function keepSeen(view: CaseView, now: number): void {
  if (view.reader === 'staff' || !isOwnPhone()) return
  keep(PREFIX + view.id, { view, seenAt: now } satisfies SeenCase)
  const newestFirst = keptKeys(PREFIX)
    .map((key) => ({ key, at: seenAt(key)?.seenAt ?? 0 }))
    .sort((one, other) => other.at - one.at)
  for (const { key } of newestFirst.slice(MOST)) forget(key)
}

/** Nothing can be done with it: what may be done is the server's to say. */
export function lastSeen(id: string | null): SeenCase | null {
  const seen = id === null || !isOwnPhone() ? null : seenAt(PREFIX + id)
  if (seen === null) return null
  const { follow: _, ...view } = seen.view
  return { seenAt: seen.seenAt, view: { ...view, offers: [], asking: false } }
}
