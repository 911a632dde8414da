import type { DocketEvent } from '#types/docket-event'
import { docketNotices, type OwedDocketNotice } from '../domain/docket/docket-notices'
import { standing } from '../domain/roster'
import type { World } from '../domain/world'
import { attempt, within } from '../platform/attempt'
import type { StoredDocket } from '../store/dockets'
import { type InboxEntry, inboxKey } from '../store/inbox'
import type { Roster } from '../store/rosters'
import { endDocketOnCase } from './end-docket-on-case'
import type { Dependencies } from './operation'
import { owesPush } from './push-templates'

const TOLD_MS = 800

/**
 * After a write: the case hears of an ending, the people concerned of what happened. The write has left `owedAt` on the
 * docket, so whatever fails or takes too long here is done by the next `sweep`; the reply never depends on it.
 */
export async function docketTold(
  dependencies: Dependencies,
  document: StoredDocket,
  world: World,
): Promise<void> {
  if (document.owedAt === null) return
  const counted = dependencies.store.apart()
  await within(
    TOLD_MS,
    attempt('docket', () => tellDocket(dependencies, document, world)),
  )
  counted()
}

/** Safe to repeat: the case knows the command, and an entry's id names docket, event, notice and person. */
export async function tellDocket(
  dependencies: Dependencies,
  document: StoredDocket,
  world: World,
): Promise<void> {
  const { store } = dependencies
  if (document.state.stage === 'closed') await endDocketOnCase(dependencies, document, world)
  const owed = document.events
    .filter(({ seq }) => seq > document.notified)
    .flatMap((event) => docketNotices(document, event, world).map((notice) => ({ event, notice })))
  const posts = new Set(owed.map(({ notice }) => notice.post))
  const rosters = new Map((await store.rosters.ofPosts([...posts])).map((roster) => [roster._id, roster]))
  const entries = owed.flatMap(({ event, notice }) =>
    entryFor(document, event, notice, rosters.get(notice.post), world),
  )
  await Promise.all(entries.map((entry) => store.inbox.add(entry)))
  await store.dockets.mark(document, { notified: document.events.at(-1)?.seq ?? 0, owedAt: null })
}

/** A post without a roster reaches nobody: it is a red line in the region's health, not a reason to fail. */
function entryFor(
  { _id: docket, case: caseId, card }: StoredDocket,
  { seq, at, by }: DocketEvent,
  { notice, params, post }: OwedDocketNotice,
  roster: Roster | undefined,
  { now, calendar }: World,
): readonly InboxEntry[] {
  const person = roster === undefined ? null : standing(roster, now, calendar).staff
  // Nobody needs to be told what they have just done themselves.
  if (person === null || (by.kind === 'staff' && by.staffId === person)) return []
  const _id = [docket, seq, notice, person].join(':')
  const pushAt = owesPush(notice) ? now : null
  return [
    {
      ...{ _id, v: 1, person, at, key: inboxKey(at, _id), read: false, pushAt },
      ...{ caseId, docket, title: card.title, action: null, notice, params, post },
    },
  ]
}
