import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import type { Roster } from '#types/roster'
import { dayOfDate, standing } from '../domain/roster'
import { succeededBy } from '../domain/roster-changes'
import { dateOf, dayOf, startOfDay } from '../domain/shanghai'
import type { Store } from '../store/store'
import { writeRoster } from '../store/write-roster'
import type { Operation } from './operation'
import { boardsFollow } from './rebuild-boards'
import { settingOf } from './region-setting'
import { postTitle, tellStaff } from './tell-staff'

export interface SucceedInput {
  readonly from: string
  readonly to: string
  /** The last day of the old post; its cases follow on the next. */
  readonly lastDay: string
}

/** Staff or a unit change: what is open on the old post's desk follows to the new one, in batches, when the day is over. */
export const succeedRoster: Operation<StaffActor, SucceedInput, { followAt: number }> =
  (dependencies) =>
  async (actor, { from, to, lastDay }, { commandId, now }) => {
    const { store } = dependencies
    const ends = await endsOf(store, from, to, actor.region)
    if (!ends.ok) return ends
    if (lastDay < dateOf(dayOf(now) - 1)) return refuse('bad_input', 'lastDay')
    const successor = ends.value
    const followAt = Math.max(now, startOfDay(dayOfDate(lastDay) + 1))
    const written = await writeRoster(store.rosters, { post: from, commandId, now }, () =>
      ok(succeededBy(successor._id, lastDay, followAt)),
    )
    if (!written.ok) return written
    const { pack, calendar } = await settingOf(store.regions, actor.region, now)
    const next = standing(successor, now, calendar).staff
    const word = { key: commandId, notice: 'postSucceeds', title: postTitle(successor, pack) } as const
    const params = { from: postTitle(written.value, pack), post: successor._id }
    if (next !== null) await tellStaff(dependencies, { ...word, to: next, params }, now)
    await boardsFollow(dependencies, written.value, now)
    return ok({ followAt })
  }

/** Both posts are the region's, and following one successor after another never comes back. */
async function endsOf(store: Store, from: string, to: string, region: string): Promise<Answer<Roster>> {
  const rosters = await store.rosters.ofPosts([from, to])
  const of = (post: string) => rosters.find(({ _id, region: own }) => _id === post && own === region)
  const successor = of(to)
  if (!of(from) || !successor) return refuse('not_found')
  return successor.successor === null && from !== to ? ok(successor) : refuse('bad_input', 'to')
}
