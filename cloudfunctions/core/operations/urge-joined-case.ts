import type { CaseView } from '#types/case-view'
import type { ResidentActor } from '#types/people'
import { refuse } from '#types/refusal'
import { followState } from '../domain/follow-rules'
import { standing } from '../domain/roster'
import { dateOf, dayOf } from '../domain/shanghai'
import { attempt } from '../platform/attempt'
import { inboxKey } from '../store/inbox'
import { changeJoined } from './change-joined'
import { type JoinedCase, joinedCase, joinedView } from './joined-case'
import type { Dependencies, Operation } from './operation'
import { owesPush } from './push-templates'

/** Once a day and three times in all for each who joined; the holder hears of it once a day, however many urge. */
export const urgeJoinedCase: Operation<ResidentActor, { id: string }, CaseView> =
  (dependencies) =>
  async (actor, { id }, { now, commandId }) => {
    const { store } = dependencies
    const joined = await joinedCase(store, actor, id, now)
    if (!joined.ok) return joined
    const { document, follow } = joined.value
    if (follow.command === commandId) return joinedView(joined.value)
    if (!followState(follow, document.state, now).mayUrge) return refuse('not_now')
    const urged = { urges: follow.urges + 1, urgedAt: now, command: commandId }
    const changed = await changeJoined(store, joined.value, urged)
    if (!changed.ok) return changed
    const counted = store.apart()
    await attempt('inbox', () => tellHolder(dependencies, joined.value, now))
    counted()
    return joinedView(changed.value)
  }

/** The entry's id names case, day and holder: the second who urges that day finds it written. */
async function tellHolder(
  { store }: Pick<Dependencies, 'store'>,
  { document, world }: JoinedCase,
  now: number,
): Promise<void> {
  const [roster] = await store.rosters.ofPosts([document.state.holder])
  const person = roster ? standing(roster, now, world.calendar).staff : null
  if (person === null) return
  const _id = [document._id, 'followers', dateOf(dayOf(now)), person].join(':')
  const { title, unitName: unit } = document.card
  const params = { number: document.number, matter: title, compound: world.compound.name, unit }
  const pushAt = owesPush('caseUrged') ? now : null
  await store.inbox.add({
    ...{ _id, v: 1, person, at: now, key: inboxKey(now, _id), read: false, pushAt },
    ...{
      caseId: document._id,
      title,
      action: 'urge',
      notice: 'caseUrged',
      params,
      post: document.state.holder,
    },
  })
}
