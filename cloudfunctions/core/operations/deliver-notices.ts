import type { CaseEvent } from '#types/case-event'
import { mayFollow } from '../domain/follow-rules'
import { noticesFor, type OwedNotice } from '../domain/notices'
import { standing } from '../domain/roster'
import { rowOf } from '../domain/timeline-rows'
import type { World } from '../domain/world'
import type { StoredCase } from '../store/case-shape'
import { type InboxEntry, inboxKey } from '../store/inbox'
import type { Roster } from '../store/rosters'
import type { Store } from '../store/store'
import { carryConsequences } from './carry-consequences'
import { indexCalls } from './index-calls'
import type { Dependencies } from './operation'
import { owesPush } from './push-templates'

interface Owed {
  readonly event: CaseEvent
  readonly notice: OwedNotice
}

/**
 * Carries out what the new events bring about elsewhere, tells everybody concerned, and answers how many entries owe a
 * push. Serves every event that has not been served. An entry's id names its case, event, notice and person, so serving
 * twice serves once; the case is marked served only if it still is the one that was read.
 */
export async function deliverNotices(
  dependencies: Pick<Dependencies, 'store'>,
  document: StoredCase,
  world: World,
): Promise<number> {
  const { store } = dependencies
  await carryConsequences(dependencies, document, world)
  await indexCalls(store, document, world)
  const owed = document.events
    .filter(({ seq }) => seq > document.notified)
    .flatMap((event) => noticesFor(document, event, world).map((notice) => ({ event, notice })))
  const posts = new Set(owed.flatMap(({ notice: { to } }) => (to.kind === 'post' ? [to.post] : [])))
  const rosters = new Map((await store.rosters.ofPosts([...posts])).map((roster) => [roster._id, roster]))
  const asked = owed.some(({ notice: { to } }) => to.kind === 'followers')
  const followers = asked ? await followersOf(store, document) : []
  const people = { rosters, followers, world }
  const entries = owed.flatMap((one) =>
    personsFor(document, one.notice, people).flatMap((person) => entryFor(document, one, person, world.now)),
  )
  await Promise.all(entries.map((entry) => store.inbox.add(entry)))
  await store.cases.mark(document, { notified: document.events.at(-1)?.seq ?? 0, owedAt: null })
  return entries.filter(({ pushAt }) => pushAt !== null).length
}

interface People {
  readonly rosters: ReadonlyMap<string, Roster>
  readonly followers: readonly string[]
  readonly world: World
}

/** At most as many as a page can name; a case that turned out to concern somebody tells neighbours nothing more. */
async function followersOf({ follows }: Pick<Store, 'follows'>, document: StoredCase): Promise<string[]> {
  const { state } = document
  return (await follows.ofCase(document._id))
    .filter((follow) => mayFollow(state, follow) && follow.person !== state.reporter)
    .map(({ person }) => person)
}

function entryFor(
  document: StoredCase,
  { event, notice }: Owed,
  person: string,
  now: number,
): readonly InboxEntry[] {
  // Nobody needs to be told what they have just done themselves.
  if (event.by.kind === 'staff' && event.by.staffId === person) return []
  const _id = [document._id, event.seq, notice.notice, person].join(':')
  return [
    {
      ...{
        _id,
        v: 1,
        person,
        at: event.at,
        key: inboxKey(event.at, _id),
        read: false,
        pushAt: owesPush(notice.notice) ? now : null,
        ...(notice.to.kind === 'post' ? { post: notice.to.post } : {}),
      },
      ...{ caseId: document._id, title: document.card.title, action: rowOf(event.fact).action },
      ...{ notice: notice.notice, params: notice.params },
    },
  ]
}

/** A post without a roster reaches nobody: it is a red line in the region's health, not a reason to fail a case. */
function personsFor(
  document: StoredCase,
  { to }: OwedNotice,
  { rosters, followers, world }: People,
): readonly string[] {
  if (to.kind === 'followers') return followers
  const roster = to.kind === 'post' ? rosters.get(to.post) : undefined
  const onDuty = roster && standing(roster, world.now, world.calendar).staff
  const person = to.kind === 'reporter' ? document.state.reporter : onDuty
  return typeof person === 'string' ? [person] : []
}
