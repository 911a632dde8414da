import type { CaseFact } from '#types/case-event'
import type { PostId, SystemActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import type { Roster } from '#types/roster'
import { type Appended, appendFacts } from '../domain/append'
import { byOf } from '../domain/by'
import { namedIn } from '../domain/roster'
import { attempt } from '../platform/attempt'
import { changeCase } from '../store/change-case'
import type { Store } from '../store/store'
import { authored } from './authorship'
import { worldOfCase } from './governing-world'
import { noticed } from './noticed'
import type { Call, Dependencies } from './operation'

const POSTS = 5
const BATCH = 20
const MINUTE = 60_000
/** A case verified or reopened later may come back to the old post: its desk is looked at again. */
const AGAIN = 60 * MINUTE

/** Open cases follow a post's successor, a batch a run. The old post's people lose it before the first case moves. */
export async function followSuccessor(
  dependencies: Dependencies,
  actor: SystemActor,
  call: Call,
): Promise<number> {
  const { store } = dependencies
  let moved = 0
  for (const roster of await store.rosters.due('followAt', call.now, POSTS)) {
    await attempt('succession', async () => {
      await endAccess(store, roster)
      moved += await followOne(dependencies, roster, actor, call)
    })
  }
  return moved
}

async function endAccess({ staff }: Store, roster: Roster): Promise<void> {
  const people = await staff.byIds(namedIn(roster))
  for (const one of people) {
    const kept = one.posts.filter(({ id }) => id !== roster._id)
    if (kept.length < one.posts.length) await staff.hold(one, kept)
  }
}

async function followOne(
  dependencies: Dependencies,
  roster: Roster,
  actor: SystemActor,
  call: Call,
): Promise<number> {
  const { store } = dependencies
  const lying = await store.cases.deskLists(roster._id)
  const batch = turned(lying, call.now).slice(0, BATCH)
  let moved = 0
  for (const { _id } of batch) {
    const followed = await attempt('succession', () => followCase(dependencies, _id, roster, actor, call))
    if (followed) moved += 1
  }
  const isDone = moved === lying.length
  await store.rosters.mark(roster, { followAt: isDone ? call.now + AGAIN : call.now })
  return moved
}

/** Begins elsewhere every minute, so that cases which cannot be moved do not keep others waiting for ever. */
function turned<Item>(items: readonly Item[], now: number): readonly Item[] {
  const start = items.length <= BATCH ? 0 : (Math.floor(now / MINUTE) * BATCH) % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

async function followCase(
  dependencies: Dependencies,
  id: string,
  { _id: from, successor }: Roster,
  actor: SystemActor,
  call: Call,
): Promise<void> {
  if (successor === null) return
  const { store } = dependencies
  const document = await store.cases.byId(id)
  if (!document) return
  const world = await worldOfCase(store.regions, document, call.now)
  // The revision names the command: a case that comes back to the old post follows again, and each time once.
  const own = { now: call.now, commandId: `succeed:${from}:${String(document.rev)}` }
  const command = { id, by: byOf(actor), commandId: own.commandId }
  const changed = await changeCase(store.cases, command, (now): Promise<Answer<Appended>> => {
    if (now?.rev !== document.rev) return Promise.resolve(refuse('changed_meanwhile'))
    if (now.desk !== from) return Promise.resolve(refuse('not_now'))
    const fact = succession(from, successor)
    return Promise.resolve(ok(appendFacts(now, [fact], authored(actor, own), world)))
  })
  if (!changed.ok) throw new Error(`The case ${document.number} did not follow: ${changed.code}`)
  await noticed(dependencies, changed.value, world)
}

const succession = (from: PostId, to: PostId): CaseFact => ({ type: 'succeeded', from, to })
